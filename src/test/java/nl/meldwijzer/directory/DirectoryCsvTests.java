package nl.meldwijzer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.Grant;
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

class DirectoryCsvTests {
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
    void whatIsWrittenIsReadBackAsItWas() {
        for (int seed = 0; seed < 300; seed++) {
            var organisations = new InventedOrganisations(seed).several();
            var csv = DirectoryFiles.csv(entries(organisations));

            var read = preview(csv);

            assertThat(read.proposals())
                    .as("seed %d", seed)
                    .extracting(Proposal::organisation)
                    .isEqualTo(organisations);
            assertThat(read.leftOut()).isEmpty();
        }
    }

    @Test
    void noCellIsAFormula() {
        var organisation = new InventedOrganisations(1).named("=1+1", "@SUM(A1)", "-2", "'x");
        var csv = DirectoryFiles.csv(entries(List.of(organisation)));

        assertThat(csv).contains("\n'=1+1;").doesNotContain(";=", ";@", ";-", ";+");
        assertThat(preview(csv).proposals().getFirst().organisation()).isEqualTo(organisation);
    }

    @Test
    void aColumnMayBeAbsentAndAnUnknownOneIsNamed() {
        var read = preview("naam,telefoon van de baas,nummer_1\nDe Klok,0599 999999,0599 123456\n");

        assertThat(read.format()).isEqualTo("CSV");
        assertThat(read.proposals().getFirst().organisation().numbers()).hasSize(1);
        assertThat(read.leftOut())
                .containsExactly(new DirectoryImport.LeftOut(0, "telefoon van de baas"));
    }

    @Test
    void refusesByLine() {
        assertThat(refused("naam;via\nDe Klok;x\n;y\n"))
                .isEqualTo(new ImportRefusal(3, Fault.MISSING, "naam"));
        assertThat(refused("naam;via\nDe Klok\n").fault()).isEqualTo(Fault.COLUMN_COUNT);
        assertThat(refused("naam;naam\nDe Klok;x\n").fault()).isEqualTo(Fault.TWICE);
        assertThat(refused("naam\n\"De Klok\n").fault()).isEqualTo(Fault.MALFORMED);
        assertThat(refused("naam\n" + "x".repeat(2001)).fault()).isEqualTo(Fault.TEXT_TOO_LONG);
    }

    @Test
    void flagsWhatItCannotRead() {
        var proposal =
                preview(
                                """
                                naam;soort;nummer_1;tijden_1;email;afspraken
                                De Klok;klokken;0800-0200;soms;geen;ooit eens
                                """)
                        .proposals()
                        .getFirst();
        assertThat(proposal.suspicions())
                .extracting(Suspicion::doubt)
                .containsExactly(
                        Suspicion.Doubt.KIND,
                        Suspicion.Doubt.HOURS,
                        Suspicion.Doubt.NUMBER_MISTAKEN,
                        Suspicion.Doubt.EMAIL_INVALID,
                        Suspicion.Doubt.AGREEMENT);
        assertThat(proposal.suspicions()).noneMatch(Suspicion::isTaken);
    }

    private Preview.Ready preview(String text) {
        return (Preview.Ready) module.imports().preview(grant, text);
    }

    private ImportRefusal refused(String text) {
        return ((Preview.Refused) module.imports().preview(grant, text)).refusal();
    }

    static List<Entry> entries(List<Organisation> organisations) {
        return organisations.stream()
                .map(one ->
                        new Entry(
                                new OrganisationId(
                                        java.util
                                                .UUID
                                                .nameUUIDFromBytes(
                                                        one.name()
                                                                .getBytes(
                                                                        java.nio.charset
                                                                                .StandardCharsets
                                                                                .UTF_8))
                                                .toString()),
                                1,
                                one,
                                false))
                .toList();
    }
}
