package nl.meldwijzer.trial;

import static java.nio.charset.StandardCharsets.UTF_8;

/// Files such as a school administration makes, with invented people.
final class TrialFiles {

    private TrialFiles() {}

    /// Two pupils and a teacher, with more about them than the product may hold.
    static byte[] edexml(String firstName, String lastName, String teacher) {
        return """
        <?xml version="1.0" encoding="UTF-8"?>
        <EDEX>
          <school>
            <schooljaar>2025-2026</schooljaar>
            <brincode>99ZZ</brincode>
            <aanmaakdatum>2025-10-01T09:00:00</aanmaakdatum>
            <auteur>Proef</auteur>
            <xsdversie>2.0</xsdversie>
          </school>
          <groepen>
            <groep key="G4"><naam>4</naam><jaargroep>4</jaargroep></groep>
          </groepen>
          <leerlingen>
            <leerling key="L1">
              <achternaam>Kanarievogel</achternaam>
              <roepnaam>%s</roepnaam>
              <geboortedatum>2018-05-06</geboortedatum>
              <geslacht>2</geslacht>
              <jaargroep>4</jaargroep>
              <groep key="G4"/>
              <land>NL</land>
              <bsn>133456785</bsn>
            </leerling>
            <leerling key="L2">
              <achternaam>%s</achternaam>
              <roepnaam>Fenna</roepnaam>
              <geboortedatum>2018-09-10</geboortedatum>
              <jaargroep>4</jaargroep>
              <groep key="G4"/>
            </leerling>
          </leerlingen>
          <leerkrachten>
            <leerkracht key="LK1">
              <achternaam>%s</achternaam>
              <roepnaam>Ties</roepnaam>
              <groepen><groep key="G4"/></groepen>
            </leerkracht>
          </leerkrachten>
        </EDEX>
        """
                .formatted(firstName, lastName, teacher)
                .getBytes(UTF_8);
    }
}
