package nl.meldwijzer.people;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.ledger.OnBothStores;
import nl.meldwijzer.people.ImportReport.Field;
import nl.meldwijzer.people.ImportReport.Item;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

@OnBothStores
class ImportFileTests {
    private static final String LEFT_OUT_2 =
            "auteur=1 bsn=1 bsn_ondwnr-4=1 commentaar=1 emailadres=1 etniciteit=1 fotourl=1"
                    + " gebruikersnaam=2 geslacht=1 gewicht_nieuw=1 instroomdatum=2 land=1"
                    + " land_moeder=1 land_vader=1 omschrijving=1 onderwijsnummer=1 postcodenl=1"
                    + " rol=3 rolomschrijving=1 start_ondw_jgr3=1 toevoegingen=2 vestiging=1"
                    + " vestigingen=1";
    private static final String LEFT_OUT_21 =
            LEFT_OUT_2.replace("emailadres", "eckid=2 emailadres");

    @TempDir Path folder;
    PeopleWorld world;

    @BeforeEach
    void found() {
        world = new PeopleWorld(folder);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void takesInTheOldestVersion() {
        assertThat(golden(world.imported("edexml-1.0.3.xml")))
                .isEqualTo(
                        """
                        EDEXML 1.03
                        group: +De Otters +De Zwaluwen
                        pupil: +Noor Voorbeeld +BJ van den Verzonnen
                        employee: +Marit Bedacht
                        left out: auteur=1 etniciteit=1 geslacht=1 gewicht_nieuw=1 instroomdatum=1\
                         land=1 land_moeder=1 land_vader=1 onderwijsnummer=1 postcodenl=1\
                         sofinummer=1
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "edexml-2.0.xml, EDEXML 2.0",
        "edexml-2.1.xml, EDEXML 2.1",
        "uwlr-2.2.xml, UWLR 2.2",
        "uwlr-2.3-soap.xml, UWLR 2.3"
    })
    void takesInEveryLaterVersion(String file, String format) {
        assertThat(golden(world.imported(file)))
                .isEqualTo(
                        """
                        %s
                        group: +De Otters +Plusklas +De Zwaluwen
                        pupil: +Noor Voorbeeld +Bas !LEFT@%d
                        employee: +Marit Bedacht +I de Denkbeeld
                        left out: %s
                        """
                                .formatted(
                                        format,
                                        format.endsWith("2.3") ? 82 : 78,
                                        format.endsWith("2.0") ? LEFT_OUT_2 : LEFT_OUT_21));

        var noor = world.pupils("noor").getFirst();
        assertThat(noor.name().full()).isEqualTo("Noor Voorbeeld");
        assertThat(noor.born()).contains(LocalDate.parse("2016-04-02"));
        assertThat(noor.group().map(GroupCard::name)).contains("De Otters");
        assertThat(world.pupils("bas").getFirst().born()).isEmpty();
    }

    @Test
    void makesEveryTeacherAClassTeacherAndNothingMore() {
        world.imported("edexml-2.1.xml");

        var coordinator = employee("Denkbeeld");
        assertThat(coordinator.functions())
                .containsExactly(
                        new FunctionPeriod(
                                SchoolFunction.CLASS_TEACHER, world.today(), Optional.empty()));
        assertThat(
                        world.people
                                .email(world.operator(), employee("Bedacht").id())
                                .orElseThrow()
                                .expose())
                .isEqualTo("marit.bedacht@voorbeeld.example");
        assertThat(employee("Bedacht").groups())
                .extracting(GroupCard::name)
                .containsExactlyInAnyOrder("De Otters", "Plusklas");
    }

    @Test
    void listsPupilsOfAGroupAlsoOfACompositeOne() {
        world.imported("edexml-2.1.xml");

        var plus =
                world.people.groups(world.operator()).stream()
                        .filter(group -> group.name().equals("Plusklas"))
                        .findFirst()
                        .orElseThrow();
        assertThat(world.people.pupils(world.listing(), new PupilQuery.InGroup(plus.id())))
                .extracting(pupil -> pupil.name().callName())
                .containsExactly("Noor");
        assertThat(
                        world.people.pupils(
                                world.listing(), new PupilQuery.TaughtBy(employee("Bedacht").id())))
                .hasSize(1);
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
    void changesNothingTheSecondTime(String file) {
        world.imported(file);
        var before = world.rows();

        var again = world.imported(file);

        assertThat(again.changesNothing()).isTrue();
        assertThat(world.rows()).isEqualTo(before);
    }

    @Test
    void previewTellsTheSameAndChangesNoRow() {
        var before = world.rows();

        var preview = world.previewed(PeopleWorld.file("edexml-2.1.xml"));

        assertThat(world.rows()).isEqualTo(before);
        assertThat(golden(preview)).isEqualTo(golden(world.imported("edexml-2.1.xml")));
        assertThat(world.rows()).isNotEqualTo(before);
    }

    @Test
    void importAndPreviewLeaveOneLineEachWithCountsAndNoNames() {
        int before = world.lines().size();

        world.imported("edexml-2.1.xml");

        var lines = world.lines().subList(before, world.lines().size());
        assertThat(lines)
                .extracting(line -> line.line().details().get("act"))
                .containsExactly("import.previewed", "import.done");
        assertThat(lines.toString())
                .contains("added=2 changed=0 unchanged=0 omitted=1")
                .doesNotContain("Noor", "Voorbeeld", "Marit", "00001");
    }

    @Test
    void tellsWhatChangesAndWhoIsNotInTheFile() {
        world.imported("edexml-2.0.xml");
        var changed =
                new String(PeopleWorld.file("edexml-2.0.xml"), UTF_8)
                        .replace(">De Otters<", ">De Bevers<")
                        .replace(">Noor<", ">Nora<")
                        .replace("2016-04-02", "2016-04-03")
                        .replace("marit.bedacht@", "m.bedacht@")
                        .replaceFirst("(?s)<leerling key=\"00002\">.*?</leerling>", "");

        var report = world.imported(changed.getBytes(UTF_8));

        assertThat(golden(report))
                .contains("group: ~De Bevers[NAME] =2")
                .contains("pupil: ~Nora Voorbeeld[NAME, BORN] !LEFT@74 ?Bas")
                .contains("employee: ~Marit Bedacht[EMAIL] =1");
        assertThat(world.pupils("bas")).hasSize(1);
        assertThat(world.pupils("nora").getFirst().born()).contains(LocalDate.parse("2016-04-03"));
    }

    @Test
    void whatAFileDoesNotSayStaysAsItWas() {
        world.imported("edexml-2.0.xml");
        var poorer =
                new String(PeopleWorld.file("edexml-2.0.xml"), UTF_8)
                        .replace("<geboortedatum>2016-04-02</geboortedatum>", "")
                        .replace("<emailadres>marit.bedacht@voorbeeld.example</emailadres>", "");

        assertThat(world.imported(poorer.getBytes(UTF_8)).changesNothing()).isTrue();
        assertThat(world.pupils("noor").getFirst().born()).isPresent();
    }

    @Test
    void marksAPupilWhoLeftAndTakesHerBack() {
        world.imported("edexml-2.0.xml");
        var left =
                new String(PeopleWorld.file("edexml-2.0.xml"), UTF_8)
                        .replace(
                                "<instroomdatum>2020-04-02</instroomdatum>",
                                "<instroomdatum>2020-04-02</instroomdatum>"
                                        + "<uitstroomdatum>2026-07-10</uitstroomdatum>")
                        .getBytes(UTF_8);

        var report = world.imported(left);

        assertThat(report.sections().get(1).changed())
                .containsExactly(new Item("Noor Voorbeeld", "", List.of(Field.LEFT_ON)));
        assertThat(world.pupils("noor")).isEmpty();
        assertThat(world.imported(left).changesNothing()).isTrue();

        world.imported("edexml-2.0.xml");
        assertThat(world.pupils("noor")).hasSize(1);
    }

    @Test
    void marksAHistoricPupilWithoutADateOnce() {
        world.imported("edexml-2.0.xml");
        var historic =
                new String(PeopleWorld.file("edexml-2.0.xml"), UTF_8)
                        .replaceFirst(
                                "<roepnaam>Bas</roepnaam>",
                                "<roepnaam>Bas</roepnaam><jaargroep>H</jaargroep>")
                        .getBytes(UTF_8);

        world.imported(historic);
        world.pass(java.time.Duration.ofDays(3));

        assertThat(world.imported(historic).changesNothing()).isTrue();
        assertThat(world.pupils("bas")).isEmpty();
    }

    @Test
    void refusesTheFileOfAnotherSchool() {
        var other =
                new String(PeopleWorld.file("edexml-2.0.xml"), UTF_8)
                        .replace("99XX", "88ZZ")
                        .getBytes(UTF_8);

        assertThat(world.refused(other))
                .isEqualTo(new ImportRefusal(6, ImportRefusal.Fault.OTHER_SCHOOL, "brincode"));
    }

    @Test
    void readsOtherEncodings() {
        var text =
                new String(PeopleWorld.file("edexml-2.0.xml"), UTF_8)
                        .replace(">Voorbeeld<", ">Voorbeéld<");

        world.imported(text.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"").getBytes(UTF_16));
        assertThat(world.pupils("voorbeéld")).hasSize(1);

        var latin =
                text.replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"").getBytes(ISO_8859_1);
        assertThat(world.imported(latin).changesNothing()).isTrue();

        var marked = ("\ufeff" + text).getBytes(UTF_8);
        assertThat(world.imported(marked).changesNothing()).isTrue();
    }

    @Test
    void whatIsLeftOutReachesNeitherDiskNorReport() {
        var report = world.imported("edexml-2.1.xml");
        world.imported("edexml-1.0.3.xml");

        var disk = world.bytesOnDisk();
        for (var canary :
                List.of(
                        "999990019",
                        "999990020",
                        "9999ZZ",
                        "Woont bij",
                        "foto.voorbeeld",
                        "ketenid")) {
            assertThat(disk).doesNotContain(canary);
            assertThat(golden(report)).doesNotContain(canary);
        }
    }

    @Test
    void namesDatesAddressesAndKeysStandOnDiskInSealedFormOnly() {
        var file =
                new String(PeopleWorld.file("edexml-2.1.xml"), UTF_8)
                        .replace("\"00003\"", "\"zoeksleutel-7\"")
                        .replace("<uitstroomdatum>2023", "<uitstroomdatum>2123")
                        .replace("<jaargroep>H</jaargroep>", "")
                        .replace("\"L02\"", "\"zoeksleutel-8\"");
        world.imported(file.getBytes(UTF_8));
        world.imported("ouders.csv");
        world.imported("functies.csv");

        var disk = world.bytesOnDisk();
        for (var secret :
                List.of(
                        "Voorbeeld",
                        "Bedacht",
                        "Denkbeeld",
                        "Esther",
                        "Vertrokken",
                        "2016-04-02",
                        "marit.bedacht@voorbeeld.example",
                        "zoeksleutel",
                        "Plusklas",
                        "Otters",
                        "Grondlegger",
                        "mother")) {
            assertThat(disk).as("in the store's files").doesNotContain(PeopleWorld.asBytes(secret));
        }
        assertThat(disk).as("the search itself works").contains("De Verzonnen School", "99XX");
    }

    private EmployeeCard employee(String name) {
        return world.people.staff(world.operator()).stream()
                .filter(card -> card.name().surname().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static String golden(ImportReport report) {
        var sections =
                report.sections().stream().map(ImportFileTests::line).collect(Collectors.joining());
        var leftOut =
                report.leftOut().entrySet().stream()
                        .map(entry -> " " + entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining());
        return report.format() + "\n" + sections + "left out:" + leftOut + "\n";
    }

    private static String line(ImportReport.Section section) {
        var line = new StringBuilder(section.kind().name().toLowerCase(Locale.ROOT)).append(':');
        section.added().forEach(item -> line.append(" +").append(item.name()));
        section.changed()
                .forEach(item -> line.append(" ~").append(item.name()).append(item.fields()));
        section.omitted()
                .forEach(one ->
                        line.append(" !").append(one.reason()).append('@').append(one.line()));
        section.notInFile().forEach(item -> line.append(" ?").append(item.name()));
        if (section.unchanged() > 0) {
            line.append(" =").append(section.unchanged());
        }
        return line.append('\n').toString();
    }
}
