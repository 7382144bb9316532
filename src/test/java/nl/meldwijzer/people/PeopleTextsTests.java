package nl.meldwijzer.people;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.people.internal.reading.FileReader;
import nl.meldwijzer.people.internal.reading.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

class PeopleTextsTests {
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "bsn",
                    "sofinummer",
                    "onderwijsnummer",
                    "bsn_ondwnr-4",
                    "rijksregisternummer",
                    "land",
                    "land_vader",
                    "land_moeder",
                    "etniciteit",
                    "gewicht",
                    "gewicht_nieuw",
                    "fotourl",
                    "emailadres",
                    "gebruikersnaam",
                    "postcodenl",
                    "postnummerbe",
                    "postcodeoverig",
                    "geslacht",
                    "start_ondw_jgr3",
                    "instroomdatum",
                    "toevoegingen",
                    "vestiging",
                    "vestigingen",
                    "omschrijving",
                    "rol",
                    "rolomschrijving",
                    "eckid",
                    "auteur",
                    "commentaar",
                    "other");

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everythingThatCanBeToldHasAText(String language) {
        var wanted =
                Stream.of(
                                keys(
                                        "people.function.",
                                        SchoolFunction.values(),
                                        SchoolFunction::wireName),
                                keys("people.relation.", Relation.values(), Relation::wireName),
                                keys("people.authority.", Authority.values(), Authority::wireName),
                                keys(
                                        "people.kind.",
                                        ImportReport.Kind.values(),
                                        ImportReport.Kind::wireName),
                                keys(
                                        "people.field.",
                                        ImportReport.Field.values(),
                                        ImportReport.Field::wireName),
                                keys(
                                        "people.import.omitted.",
                                        ImportReport.Reason.values(),
                                        ImportReport.Reason::wireName),
                                keys(
                                        "people.import.refused.",
                                        ImportRefusal.Fault.values(),
                                        ImportRefusal.Fault::wireName),
                                keys(
                                        "people.refused.",
                                        Changed.Reason.values(),
                                        PeopleTextsTests::kebab),
                                keys("people.vacancy.", Vacancy.values(), PeopleTextsTests::kebab),
                                keys(
                                        "people.unit.",
                                        TermLength.Unit.values(),
                                        TermLength.Unit::wireName),
                                LEFT_OUT.stream().map(name -> "people.import.left-out." + name),
                                SchoolAgreement.DEFAULT_TERMS.keySet().stream()
                                        .map(key -> "people.term." + key),
                                SchoolAgreement.DEFAULT_SWITCHES.keySet().stream()
                                        .map(key -> "people.switch." + key))
                        .flatMap(stream -> stream)
                        .toList();

        assertThat(texts(language).stringPropertyNames()).containsAll(wanted);
        assertThat(texts(language).values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(texts("en").stringPropertyNames()))
                .isEqualTo(new TreeSet<>(texts("nl").stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "edexml-1.0.3.xml",
                "edexml-2.0.xml",
                "edexml-2.1.xml",
                "uwlr-2.2.xml",
                "uwlr-2.3-soap.xml"
            })
    void whatOurFilesLeaveOutHasAText(String file) {
        var reading =
                FileReader.read(
                        PeopleWorld.stream(PeopleWorld.file(file)), LocalDate.parse("2026-09-15"));

        assertThat(((Reading.Understood) reading).contents().leftOut().keySet())
                .isNotEmpty()
                .isSubsetOf(LEFT_OUT);
    }

    private static <E extends Enum<E>> Stream<String> keys(
            String prefix, E[] values, java.util.function.Function<E, String> name) {
        return Arrays.stream(values).map(value -> prefix + name.apply(value));
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static Properties texts(String language) {
        var texts = new Properties();
        try (var in =
                PeopleTextsTests.class.getResourceAsStream(
                        "/messages/people_" + language + ".properties")) {
            assertThat(in).isNotNull();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
