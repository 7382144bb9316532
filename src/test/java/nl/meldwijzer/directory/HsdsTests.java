package nl.meldwijzer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.directory.DirectoryImport.LeftOut;
import nl.meldwijzer.directory.DirectoryImport.Preview;
import nl.meldwijzer.people.ImportRefusal;
import nl.meldwijzer.people.ImportRefusal.Fault;
import nl.meldwijzer.people.PeopleWorld;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

class HsdsTests {
    private static final String ID = "\"id\": \"01999999-9999-7999-8999-999999999999\"";

    @TempDir Path folder;
    PeopleWorld world;
    DirectoryAssembly module;
    Grant.School grant;

    @BeforeEach
    void found() {
        world = new PeopleWorld(folder);
        module = world.directory();
        grant = world.keepingDirectory();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void whatTheStandardCanHoldIsReadBackAsItWas() {
        for (int seed = 0; seed < 300; seed++) {
            var organisations =
                    new InventedOrganisations(seed)
                            .several().stream().map(HsdsTests::withoutAgreements).toList();

            var read = preview(DirectoryFiles.hsds(DirectoryCsvTests.entries(organisations)));

            assertThat(read.proposals())
                    .as("seed %d", seed)
                    .extracting(Proposal::organisation)
                    .isEqualTo(organisations);
            assertThat(read.leftOut()).isEmpty();
        }
    }

    @Test
    void readsAFileOfSomebodyElseAndNamesWhatItLeavesOut() {
        var ready =
                preview(
                        """
                        {%1$s, "name": "De Klok", "description": "Helpt.", "tax_id": "1",
                         "alternate_name": "Klok", "email": "info@klok.example",
                         "contacts": [{%1$s, "name": "Fenna Verzonnen", "title": "arts",
                                       "phones": [{%1$s, "number": "0599 123457"}]}],
                         "services": [{%1$s, "name": "Spreekuur", "status": "active",
                           "phones": [{%1$s, "number": "0599 123456"}],
                           "schedules": [{%1$s, "freq": "WEEKLY", "byday": "TH,FR",
                                          "opens_at": "10:00:00", "closes_at": "18:00Z"}]}]}
                        """
                                .formatted(ID));
        var proposal = ready.proposals().getFirst();
        var organisation = proposal.organisation();
        assertThat(organisation.identity().aliases()).containsExactly("Klok");
        assertThat(organisation.cooperation().canDo()).isEqualTo("Helpt., Spreekuur");
        assertThat(HoursText.write(organisation.numbers().getFirst().hours()))
                .isEqualTo("do-vr 10.00-18.00");
        assertThat(proposal.persons())
                .containsExactly(new ContactPerson("Fenna Verzonnen", "arts", "0599 123457", ""));
        assertThat(ready.leftOut()).containsExactly(new LeftOut(0, "organization.tax_id"));
    }

    @Test
    void whatIsSaidOfSchoolHolidaysTravels() {
        for (var hours :
                List.of(
                        "ma-vr 09.00-17.00; schoolvakanties gesloten",
                        "ma-vr 09.00-17.00; feestdagen/schoolvakanties 10.00-12.00")) {
            var there = DirectoryTests.organisation("De Klok", "0599 123456", hours);
            var json = DirectoryFiles.hsds(DirectoryCsvTests.entries(List.of(there)));

            var read = preview(json).proposals().getFirst().organisation();

            assertThat(HoursText.write(read.numbers().getFirst().hours())).isEqualTo(hours);
        }
    }

    @Test
    void hoursChangedElsewhereCount() {
        var there = DirectoryTests.organisation("De Klok", "0599 123456", "ma-vr 9-17");
        var json = DirectoryFiles.hsds(DirectoryCsvTests.entries(List.of(there)));

        var changed = preview(json.replace("17:00", "12:00")).proposals().getFirst();

        assertThat(HoursText.write(changed.organisation().numbers().getFirst().hours()))
                .isEqualTo("ma-vr 09.00-12.00");
    }

    @Test
    void whatIsNotEveryWeekTheSameIsFlagged() {
        var proposal =
                preview(
                                """
                                [{%1$s, "name": "De Klok", "description": "", "services":
                                  [{%1$s, "name": "De Klok", "status": "active", "schedules":
                                    [{%1$s, "freq": "MONTHLY", "byday": "1MO", "opens_at": "10:00",
                                      "closes_at": "11:00"}]}]}]
                                """
                                        .formatted(ID))
                        .proposals()
                        .getFirst();
        assertThat(proposal.has(Suspicion.Doubt.HOURS)).isTrue();
    }

    @Test
    void refusesWhatBreaksItsRulesAndSaysWhere() {
        assertThat(refused("{%s, \"name\": \"x\"}".formatted(ID)))
                .isEqualTo(new ImportRefusal(1, Fault.MISSING, "organization.description"));
        assertThat(refused("{\"id\": \"7\", \"name\": \"x\", \"description\": \"\"}"))
                .isEqualTo(new ImportRefusal(1, Fault.UNKNOWN_WORD, "organization.id"));
        assertThat(
                        refused(
                                """
                                {"contents": [{%1$s, "name": "x", "description": "", "services":
                                  [{%1$s, "name": "y", "status": "open"}]}]}
                                """
                                        .formatted(ID)))
                .isEqualTo(new ImportRefusal(1, Fault.UNKNOWN_WORD, "service.status"));
        assertThat(
                        refused(
                                        "{%s, \"name\": \"x\", \"description\": \"\", \"email\": \"a%sb\"}"
                                                .formatted(ID, " ".repeat(300_000)))
                                .fault())
                .isEqualTo(Fault.TEXT_TOO_LONG);
        assertThat(refused("{\n\"name\": ").fault()).isEqualTo(Fault.MALFORMED);
        assertThat(refused("[".repeat(5000)).fault()).isEqualTo(Fault.MALFORMED);
        assertThat(refused("[]").fault()).isEqualTo(Fault.NO_DATA);
        assertThat(refused("{\"a\": 1}").fault()).isEqualTo(Fault.MISSING);
    }

    private static Organisation withoutAgreements(Organisation one) {
        return new Organisation(
                one.identity(),
                one.reach(),
                one.numbers(),
                new Organisation.Cooperation(
                        one.cooperation().canDo(), one.cooperation().via(), List.of()),
                one.checked());
    }

    private Preview.Ready preview(String text) {
        return (Preview.Ready) module.imports().preview(grant, text);
    }

    private ImportRefusal refused(String text) {
        return ((Preview.Refused) module.imports().preview(grant, text)).refusal();
    }
}
