package nl.meldwijzer.people;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.ledger.OnBothStores;
import nl.meldwijzer.people.ImportRefusal.Fault;
import nl.meldwijzer.people.ImportReport.Field;
import nl.meldwijzer.people.ImportReport.Item;
import nl.meldwijzer.people.ImportReport.Reason;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@OnBothStores
class ParentsAndFunctionsTests {
    private static final String PARENTS =
            "leerling_sleutel;roepnaam;voorvoegsel;achternaam;relatie;gezag;gezin\n";
    private static final String FUNCTIONS = "medewerker_sleutel;functie;van;tot\n";

    @TempDir Path folder;
    PeopleWorld world;

    @BeforeEach
    void found() {
        world = new PeopleWorld(folder);
        world.imported("edexml-2.1.xml");
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void readsParentsWithAuthorityPerChild() {
        var report = world.imported("ouders.csv");

        assertThat(report.sections().getFirst().added())
                .extracting(Item::name, Item::about)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Esther Voorbeeld", "Noor Voorbeeld"),
                        org.assertj.core.groups.Tuple.tuple("Bram van Verzonnen", "Noor Voorbeeld"),
                        org.assertj.core.groups.Tuple.tuple("Esther Voorbeeld", "Bas"));
        assertThat(report.sections().getFirst().omitted().getFirst().reason())
                .isEqualTo(Reason.UNKNOWN_PUPIL);
        assertThat(report.sections().getFirst().omitted().getFirst().line()).isEqualTo(5);

        var noor = world.pupils("noor").getFirst();
        var bas = world.pupils("bas").getFirst();
        assertThat(world.people.parents(world.operator(), noor.id()))
                .extracting(ParentCard::authority)
                .containsExactlyInAnyOrder(Authority.YES, Authority.NO);
        var ofBas = world.people.parents(world.operator(), bas.id()).getFirst();
        assertThat(ofBas.authority()).isEqualTo(Authority.UNKNOWN);
        assertThat(world.people.parents(world.operator(), noor.id()))
                .as("one mother, two children")
                .extracting(ParentCard::id)
                .contains(ofBas.id());
        assertThat(world.people.families(world.operator(), bas.id()).getFirst().pupils())
                .extracting(PupilCard::id)
                .containsExactlyInAnyOrder(noor.id(), bas.id());
    }

    @Test
    void importingParentsAndFunctionsTwiceChangesNothing() {
        world.imported("ouders.csv");
        world.imported("functies.csv");
        var before = world.rows();

        assertThat(world.imported("ouders.csv").changesNothing()).isTrue();
        assertThat(world.imported("functies.csv").changesNothing()).isTrue();
        assertThat(world.rows()).isEqualTo(before);

        world.pass(Duration.ofDays(40));
        assertThat(world.imported("functies.csv").changesNothing()).isTrue();
        assertThat(world.rows()).isEqualTo(before);
    }

    @Test
    void tellsWhatChangesOfAParent() {
        world.imported("ouders.csv");

        var report = imported(PARENTS + "00001;Bram;van;Verzonnen;stiefouder;ja;2\n");

        assertThat(report.sections().getFirst().changed().getFirst().fields())
                .containsExactly(Field.RELATION, Field.AUTHORITY, Field.FAMILY);
        assertThat(
                        imported(PARENTS + "00001;Bram;van;Verzonnen;stiefouder;ja;2\n")
                                .changesNothing())
                .isTrue();
    }

    @Test
    void readsFunctionsInBothSpellingsAndEndsWhatWasAssumed() {
        var report = world.imported("functies.csv");

        assertThat(report.sections().getFirst().added())
                .extracting(Item::about)
                .containsExactly("class_teacher", "internal_coordinator", "attention_officer");
        assertThat(report.sections().getFirst().omitted())
                .extracting(ImportReport.Omitted::reason, ImportReport.Omitted::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Reason.UNKNOWN_EMPLOYEE, 5));
        assertThat(held("Denkbeeld", world.today()))
                .containsExactlyInAnyOrder(
                        SchoolFunction.INTERNAL_COORDINATOR, SchoolFunction.ATTENTION_OFFICER);
        assertThat(held("Denkbeeld", LocalDate.parse("2027-07-31")))
                .as("the last day counts")
                .contains(SchoolFunction.ATTENTION_OFFICER);
        assertThat(held("Denkbeeld", LocalDate.parse("2027-08-01")))
                .containsExactly(SchoolFunction.INTERNAL_COORDINATOR);
        assertThat(employee("Bedacht").functions())
                .containsExactly(
                        new FunctionPeriod(
                                SchoolFunction.CLASS_TEACHER,
                                LocalDate.parse("2020-08-01"),
                                Optional.empty()));
    }

    @Test
    void endsAFunctionWhenTheFileSaysSo() {
        world.imported("functies.csv");

        var report = imported(FUNCTIONS + "L01;class_teacher;2020-08-01;2026-09-14\n");

        assertThat(report.sections().getFirst().changed())
                .containsExactly(new Item("Marit Bedacht", "class_teacher", List.of(Field.UNTIL)));
        assertThat(held("Bedacht", world.today())).isEmpty();
    }

    @Test
    void keepsTheLastAttentionOfficerUnlessTheFileNamesAnother() {
        world.imported("functies.csv");
        var ending = "L02;aandachtsfunctionaris;2024-08-01;2026-12-31\n";

        var alone = imported(FUNCTIONS + ending);
        assertThat(alone.sections().getFirst().omitted().getFirst().reason())
                .isEqualTo(Reason.LAST_HOLDER);

        var together = FUNCTIONS + ending + "L01;attention_officer;2027-01-01;\n";
        assertThat(imported(together).sections().getFirst().omitted()).isEmpty();
    }

    @Test
    void leavesOutAPeriodThatOverlapsAnother() {
        world.imported("functies.csv");

        var report = imported(FUNCTIONS + "L01;leerkracht;2024-08-01;\n");

        assertThat(report.sections().getFirst().omitted().getFirst().reason())
                .isEqualTo(Reason.OVERLAPS);
    }

    @Test
    void nobodyImportsHerselfIntoTheDossiers() {
        world.imported("functies.csv");
        var coordinator = employee("Denkbeeld").id();
        var file =
                FUNCTIONS
                        + "L02;plaatsvervangend aandachtsfunctionaris;2026-09-01;\n"
                        + "L01;bestuurlijk ontvanger;2026-09-01;\n"
                        + "L01;aandachtsfunctionaris;2026-09-01;\n";

        var preview =
                world.imports.preview(
                        world.managing(coordinator), PeopleWorld.stream(file.getBytes(UTF_8)));

        var section = ((ImportFile.Preview.Ready) preview).report().sections().getFirst();
        assertThat(section.omitted())
                .extracting(ImportReport.Omitted::reason)
                .containsExactly(Reason.OWN_FUNCTION, Reason.BOARD_FUNCTION);
        assertThat(section.added()).hasSize(1);
    }

    @Test
    void namesColumnsThatAreLeftOut() {
        var report =
                imported(
                        """
                        leerling_sleutel,roepnaam,voorvoegsel,achternaam,relatie,gezag,gezin,BSN,geloof
                        00001,Esther,,"Voorbeeld",moeder,ja,,999990019,not read: \u202e
                        """);

        assertThat(report.leftOut()).containsEntry("bsn", 1).containsEntry("geloof", 1);
        assertThat(world.bytesOnDisk()).doesNotContain("999990019");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "00001;A;;B;moeder;ja;\\n00001;A;;B;vader;nee;  | 3 | TWICE",
                "00001;A;;B;oma;ja;                             | 2 | UNKNOWN_WORD",
                "00001;A;;B;moeder;misschien;                   | 2 | UNKNOWN_WORD",
                "00001;A;;;moeder;ja;                           | 2 | MISSING",
                ";A;;B;moeder;ja;                               | 2 | MISSING",
                "00001;A;;B;moeder;ja                           | 2 | COLUMN_COUNT",
                "00001;A;;\"B;moeder;ja;                        | 2 | MALFORMED",
                "00001;A\\u202eB;;B;moeder;ja;                  | 2 | BAD_CHARACTER",
            })
    void refusesABadRowOfParentsWithItsLine(String row, int line, Fault fault) {
        assertRefused(PARENTS + row.replace("\\n", "\n").replace("\\u202e", "\u202e"), line, fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L01;koning;2026-01-01;                                | 2 | UNKNOWN_WORD",
                "L01;leerkracht;01-01-2026;                            | 2 | BAD_DATE",
                "L01;leerkracht;;                                      | 2 | MISSING",
                "L01;leerkracht;2026-02-02;2026-02-01                  | 2 | BAD_DATE",
                "\\nL01;leerkracht;2026-01-01;\\nL01;leerkracht;2026-01-01; | 4 | TWICE",
            })
    void refusesABadRowOfFunctionsWithItsLine(String row, int line, Fault fault) {
        assertRefused(FUNCTIONS + row.replace("\\n", "\n"), line, fault);
    }

    @Test
    void refusesAHeaderThatMissesAColumnAndTextThatIsNotUtf8() {
        assertRefused("leerling_sleutel;roepnaam\n00001;A\n", 1, Fault.MISSING);
        assertRefused("naam;adres\nA;B\n", 1, Fault.UNKNOWN_FORMAT);
        assertThat(world.refused((PARENTS + "00001;Ren\u00e9;;B;vader;ja;\n").getBytes(ISO_8859_1)))
                .isEqualTo(new ImportRefusal(2, Fault.ENCODING, ""));
    }

    private void assertRefused(String file, int line, Fault fault) {
        var before = world.rows();

        var refusal = world.refused(file.getBytes(UTF_8));

        assertThat(refusal.fault()).isEqualTo(fault);
        assertThat(refusal.line()).isEqualTo(line);
        assertThat(world.rows()).isEqualTo(before);
    }

    private ImportReport imported(String file) {
        return world.imported(file.getBytes(UTF_8));
    }

    private Set<SchoolFunction> held(String name, LocalDate on) {
        var id = employee(name).id();
        return world.assembly.standing().functions(world.founded.school(), id, on);
    }

    private EmployeeCard employee(String name) {
        return world.people.staff(world.operator()).stream()
                .filter(card -> card.name().surname().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
