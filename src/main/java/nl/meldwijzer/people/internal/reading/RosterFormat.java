package nl.meldwijzer.people.internal.reading;

import nl.meldwijzer.people.ImportRefusal.Fault;
import nl.meldwijzer.people.internal.reading.FileContents.Roster;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognises EDEXML and UWLR by their root, and finds the data in a SOAP answer.
final class RosterFormat {
    private static final String UWLR =
            "http://www.edustandaard.nl/leerresultaten/2/leerlinggegevens";
    private static final Set<String> SOAP =
            Set.of(
                    "http://schemas.xmlsoap.org/soap/envelope/",
                    "http://www.w3.org/2003/05/soap-envelope");
    private static final Set<String> EMPTY_ANSWERS = Set.of("geengegevens", "geenwijzigingen");
    private static final Pattern VERSION = Pattern.compile("[12](\\.\\d{1,2}){1,3}");

    private final XmlCursor xml;
    private final LocalDate today;

    private RosterFormat(XmlCursor xml, LocalDate today) {
        this.xml = xml;
        this.today = today;
    }

    static Roster read(String document, LocalDate today) throws Unreadable {
        var xml = XmlCursor.at(document);
        var roster = new RosterFormat(xml, today).root();
        xml.finish();
        return roster;
    }

    /// A version that this product knows, as written in the file.
    static String version(String text, int line) throws Unreadable {
        if (!VERSION.matcher(text).matches()) {
            throw new Unreadable(line, Fault.UNKNOWN_VERSION, "xsdversie");
        }
        return text;
    }

    private Roster root() throws Unreadable {
        if (xml.name().equals("EDEX") && xml.namespace().isEmpty()) {
            return new RosterReader(xml, today).read("EDEXML");
        }
        if (xml.name().equals("Envelope") && SOAP.contains(xml.namespace())) {
            return inside("Body");
        }
        return uwlr();
    }

    private Roster uwlr() throws Unreadable {
        if (xml.namespace().equals(UWLR)) {
            if (xml.name().equals("leerlinggegevens")) {
                return new RosterReader(xml, today).read("UWLR");
            }
            if (xml.name().equals("leerlinggegevens_antwoord")) {
                return inside("leerlinggegevens");
            }
        }
        throw new Unreadable(xml.line(), Fault.WRONG_ROOT, "");
    }

    /// The data in one child of the element the cursor stands on; the others are passed by.
    private Roster inside(String child) throws Unreadable {
        int line = xml.line();
        while (xml.nextChild()) {
            if (xml.name().equals(child)) {
                var roster = child.equals("Body") ? body() : uwlr();
                passTheRest();
                return roster;
            }
            if (EMPTY_ANSWERS.contains(xml.name())) {
                throw new Unreadable(xml.line(), Fault.NO_DATA, "");
            }
            xml.skip();
        }
        throw new Unreadable(line, Fault.NO_DATA, "");
    }

    private Roster body() throws Unreadable {
        if (!xml.nextChild()) {
            throw new Unreadable(xml.line(), Fault.NO_DATA, "");
        }
        var roster = uwlr();
        passTheRest();
        return roster;
    }

    private void passTheRest() throws Unreadable {
        while (xml.nextChild()) {
            xml.skip();
        }
    }
}
