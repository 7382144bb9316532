package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

/// The consultation sheet without names, from its first text until it went out (S89).
class SheetPageTests extends PracticeSchool {
    private static final String MAKE = "/dossier/[0-9a-f-]{36}/vastleggen/sheet.make";

    @Test
    void beginsWithWhatStandsInTheDossierWithoutNamesAndDays() {
        var inge = atSheet("inge");

        assertThat(inge.body())
                .contains("het kind kwam voor de derde keer deze maand zonder jas op school")
                .contains("Het gaat over een kind uit de middenbouw.");
        assertThat(text(inge.body())).doesNotContainIgnoringCase("Noor", "Buitenhuis", "2025");
    }

    @Test
    void stopsANameAndKeepsTheTextAndLetsOutWhatNamesNobody() {
        var inge = atSheet("inge");
        var path = inge.links(MAKE).getFirst();
        var filled =
                Map.of(
                        "forum", "care_advisory_team",
                        "question", "Wat raadt u aan?",
                        "no_name_because", "");

        inge.fill(path, with(filled, "Esther Buitenhuis belde."));
        assertThat(inge.status()).isEqualTo(422);
        assertThat(inge.body()).contains("Esther Buitenhuis belde.", "href=\"#text\"");

        inge.fill(path, with(filled, "Een ouder belde."));
        assertThat(inge.status()).isEqualTo(303);
        assertThat(inge.get(inge.location()).body())
                .contains("Blad zonder namen", "Een ouder belde.", "Wat raadt u aan?");
    }

    private static Map<String, String> with(Map<String, String> filled, String text) {
        var all = new HashMap<>(filled);
        all.put("text", text);
        return all;
    }

    private Guest atSheet(String who) {
        var visit = atDossier(who, "Noor Buitenhuis");
        visit.get(visit.links(MAKE).getFirst());
        return visit;
    }

    /// What stands in the field that goes out.
    private static String text(String body) {
        int from = body.indexOf("id=\"text\"");
        return body.substring(from, body.indexOf("</textarea>", from));
    }
}
