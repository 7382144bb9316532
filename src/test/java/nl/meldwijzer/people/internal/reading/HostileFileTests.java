package nl.meldwijzer.people.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.people.ImportRefusal;
import nl.meldwijzer.people.ImportRefusal.Fault;
import nl.meldwijzer.people.PeopleWorld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;

class HostileFileTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-09-15");
    private static final String VALID = text("edexml-2.1.xml");
    private static final String PROLOG = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @Test
    void readsTheFileThatTheOthersAreMadeFrom() {
        assertThat(read(VALID)).isInstanceOf(Reading.Understood.class);
    }

    @Test
    void refusesBillionLaughs() {
        var laughs = new StringBuilder("<!DOCTYPE EDEX [\n<!ENTITY a0 \"ha\">\n");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a%d \"%s\">\n".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        var bomb = VALID.replace(PROLOG, PROLOG + laughs + "]>\n").replace(">Noor<", ">&a11;<");

        assertThat(refused(bomb).fault()).isEqualTo(Fault.DOCTYPE);
        assertThat(refused(bomb).line()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE EDEX [<!ENTITY x SYSTEM \"file:///etc/hostname\">]> | >&x;<",
                "<!DOCTYPE EDEX [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x.dtd\"> %p;]> | >Noor<",
                "<!DOCTYPE EDEX SYSTEM \"http://127.0.0.1:9/x.dtd\"> | >Noor<",
                "<!DOCTYPE EDEX PUBLIC \"x\" \"file:///etc/passwd\"> | >Noor<",
            })
    void refusesSourcesFromOutside(String doctype, String name) {
        var file = VALID.replace(PROLOG, PROLOG + doctype + "\n").replace(">Noor<", name);

        assertThat(refused(file)).isEqualTo(new ImportRefusal(2, Fault.DOCTYPE, ""));
    }

    @Test
    void refusesAnEntityThatWasNeverDeclared() {
        assertThat(refused(VALID.replace(">Noor<", ">&onbekend;<")).fault())
                .isIn(Fault.ENTITY, Fault.MALFORMED);
    }

    @Test
    void refusesDeepNesting() {
        var deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);

        assertThat(refused(VALID.replace("<roepnaam>Noor<", deep + "<roepnaam>Noor<")))
                .isEqualTo(new ImportRefusal(lineOf(">Noor<"), Fault.TOO_DEEP, "16"));
    }

    @Test
    void refusesLongTextAlsoWhereItIsSkipped() {
        assertThat(refused(VALID.replace(">Noor<", ">" + "x".repeat(300) + "<")))
                .isEqualTo(new ImportRefusal(lineOf(">Noor<"), Fault.TEXT_TOO_LONG, "roepnaam"));
        assertThat(refused(VALID.replace(">noor.v<", ">" + "x".repeat(200_000) + "<")).fault())
                .isEqualTo(Fault.TEXT_TOO_LONG);
        assertThat(
                        refused(VALID.replace("key=\"00001\"", "key=\"" + "x".repeat(257) + "\""))
                                .fault())
                .isEqualTo(Fault.TEXT_TOO_LONG);
    }

    @Test
    void refusesMoreBytesThanASchoolHasWithoutReadingThemAll() {
        var endless =
                new InputStream() {
                    private long given;

                    @Override
                    public int read() {
                        given++;
                        return ' ';
                    }

                    @Override
                    public int read(byte[] into, int from, int length) {
                        given += length;
                        java.util.Arrays.fill(into, from, from + length, (byte) ' ');
                        return length;
                    }
                };

        assertThat(FileReader.read(endless, TODAY))
                .isEqualTo(new Reading.Refused(new ImportRefusal(0, Fault.TOO_LARGE, "20")));
        assertThat(endless.given).isLessThan(21L * 1024 * 1024);
    }

    @Test
    void refusesMorePupilsThanASchoolHas() {
        var pupils = new StringBuilder();
        IntStream.range(0, Limits.PUPILS)
                .forEach(i ->
                        pupils.append(
                                "<leerling key=\"p%d\"><roepnaam>A</roepnaam></leerling>\n"
                                        .formatted(i)));

        assertThat(refused(VALID.replace("</leerlingen>", pupils + "</leerlingen>")).fault())
                .isEqualTo(Fault.TOO_MANY);
    }

    @Test
    void refusesMoreElementsThanAFileHas() {
        var many = "<x/>".repeat(Limits.ELEMENTS);

        assertThat(refused(VALID.replace("</vestigingen>", many + "</vestigingen>")).fault())
                .isEqualTo(Fault.TOO_MANY);
    }

    @Test
    void refusesMoreAttributesThanAnElementHas() {
        var many = new StringBuilder();
        IntStream.range(0, 30).forEach(i -> many.append(" a%d=\"x\"".formatted(i)));

        assertThat(
                        refused(
                                        VALID.replace(
                                                "<leerling key=\"00002\"",
                                                "<leerling key=\"00002\"" + many))
                                .fault())
                .isEqualTo(Fault.TOO_MANY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // found | replaced by | lines further |  fault | about
                "key=\"00002\" | key=\"00001\" | 0 | DUPLICATE_KEY | leerling",
                "<groep key=\"g8\"> | <groep key=\"g4\"> | 0 | DUPLICATE_KEY | groep",
                "<leerkracht key=\"L02\"> | <leerkracht key=\"L01\"> | 0 | DUPLICATE_KEY | leerkracht",
                "<groep key=\"g8\"/> | <groep key=\"g9\"/> | 0 | UNKNOWN_REFERENCE | groep",
                "<groep key=\"g8\"/> | <groep key=\"plus\"/> | 0 | UNKNOWN_REFERENCE | groep",
                "<samengestelde_groep key=\"plus\"/> | <samengestelde_groep key=\"g4\"/> | 0 | UNKNOWN_REFERENCE | samengestelde_groep",
                "<groep key=\"g8\"/> | <groep/> | 0 | MISSING | groep/key",
                "<leerling key=\"00002\"> | <leerling> | 0 | MISSING | leerling/key",
                "<leerling key=\"00002\"> | <leerling key=\" \"> | 0 | MISSING | key",
                "<roepnaam>Bas</roepnaam> | <roepnaam> </roepnaam> | -1 | MISSING | achternaam",
                "<naam>De Otters</naam> | '' | -1 | MISSING | naam",
                "<roepnaam>Bas</roepnaam> | <roepnaam>A</roepnaam><roepnaam>B</roepnaam> | 0 | TWICE | roepnaam",
                "</leerlingen> | </leerlingen><leerlingen/> | 0 | TWICE | leerlingen",
                "2016-04-02 | 2016-04-31 | 0 | BAD_DATE | geboortedatum",
                "2016-04-02 | 2027-01-01 | 0 | BAD_DATE | geboortedatum",
                "2016-04-02 | 0016-01-01 | 0 | BAD_DATE | geboortedatum",
                "2023-07-14 | 14-07-2023 | 0 | BAD_DATE | uitstroomdatum",
                "<roepnaam>Bas | tekst<roepnaam>Bas | 0 | MALFORMED | ''",
                "<roepnaam>Bas</roepnaam> | <roepnaam><b>Bas</b></roepnaam> | 0 | MALFORMED | roepnaam",
                "</leerkrachten> | '' | 1 | MALFORMED | ''",
                "2.1</xsdversie> | 3.0</xsdversie> | 0 | UNKNOWN_VERSION | xsdversie",
            })
    void refusesWhatDoesNotFitWithItsLine(
            String found, String replacement, int further, Fault fault, String about) {
        assertThat(VALID).contains(found);
        int at = VALID.lastIndexOf(found);
        var file = VALID.substring(0, at) + replacement + VALID.substring(at + found.length());

        assertThat(refused(file))
                .isEqualTo(new ImportRefusal(lineOf(VALID, at) + further, fault, about));
    }

    @Test
    void refusesCharactersThatHideOthers() {
        for (var hidden : new String[] {"\u202e", "\u200b", "\u0085x\u0086", "\ue000"}) {
            assertThat(refused(VALID.replace(">Noor<", ">No" + hidden + "or<")))
                    .isEqualTo(
                            new ImportRefusal(lineOf(">Noor<"), Fault.BAD_CHARACTER, "roepnaam"));
        }
    }

    @Test
    void refusesARootThatIsNotOfTheStandard() {
        assertThat(refused("<leerlingen/>").fault()).isEqualTo(Fault.WRONG_ROOT);
        assertThat(refused("<EDEX xmlns=\"http://elders.example\"/>").fault())
                .isEqualTo(Fault.WRONG_ROOT);
        assertThat(refused(text("uwlr-2.2.xml").replace("leerresultaten/2", "leerresultaten/9")))
                .isEqualTo(new ImportRefusal(2, Fault.WRONG_ROOT, ""));
        assertThat(refused("<html><body/></html>").fault()).isEqualTo(Fault.WRONG_ROOT);
    }

    @Test
    void refusesAnAnswerWithoutData() {
        var soap = text("uwlr-2.3-soap.xml");
        var start = soap.indexOf("<leer:leerlinggegevens>");
        var end = soap.indexOf("</leer:leerlinggegevens>") + "</leer:leerlinggegevens>".length();

        assertThat(refused(soap.substring(0, start) + "<leer:geengegevens/>" + soap.substring(end)))
                .isEqualTo(new ImportRefusal(6, Fault.NO_DATA, ""));
        assertThat(refused("<EDEX/>").fault()).isEqualTo(Fault.MISSING);
    }

    @Test
    void refusesWhatIsCutOffBinaryOrEmpty() {
        assertThat(refused(VALID.substring(0, 2000)).fault()).isEqualTo(Fault.MALFORMED);
        assertThat(refused(VALID + "<EDEX/>").fault()).isEqualTo(Fault.MALFORMED);
        assertThat(refused("").fault()).isEqualTo(Fault.EMPTY);
        assertThat(refused(" \n \n").fault()).isEqualTo(Fault.EMPTY);
        assertThat(refused("PK\u0003\u0004\u0000\u0000").fault()).isEqualTo(Fault.UNKNOWN_FORMAT);
        assertThat(refused("zomaar wat tekst").fault()).isEqualTo(Fault.UNKNOWN_FORMAT);
    }

    @Test
    void refusesBytesThatAreNotOfTheEncoding() {
        var latin = VALID.replace(">Noor<", ">Noër<").getBytes(ISO_8859_1);
        assertThat(refusal(FileReader.read(new ByteArrayInputStream(latin), TODAY)).line())
                .isPositive();

        for (var encoding :
                new String[] {"UTF-7", "ebcdic-cp-nl", "UTF-32", "windows-1251", "bestaat-niet"}) {
            var file = VALID.replace("encoding=\"UTF-8\"", "encoding=\"" + encoding + "\"");
            assertThat(refused(file).fault())
                    .as(encoding.toLowerCase(Locale.ROOT))
                    .isIn(Fault.ENCODING, Fault.MALFORMED);
        }
    }

    @Test
    void refusalsNeverRepeatAValueOfTheFile() {
        assertThat(refused(VALID.replace("2016-04-02", "geheim")).toString())
                .doesNotContain("geheim");
    }

    private static int lineOf(String found) {
        return lineOf(VALID, VALID.indexOf(found));
    }

    private static int lineOf(String file, int at) {
        return 1
                + (int) file.substring(0, at).lines().count()
                - (file.charAt(at - 1) == '\n' ? 0 : 1);
    }

    private static String text(String name) {
        return new String(PeopleWorld.file(name), UTF_8);
    }

    private static Reading read(String file) {
        return FileReader.read(new ByteArrayInputStream(file.getBytes(UTF_8)), TODAY);
    }

    private static ImportRefusal refused(String file) {
        return refusal(read(file));
    }

    private static ImportRefusal refusal(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).refusal();
    }
}
