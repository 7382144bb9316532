package nl.meldwijzer.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.directory.DirectoryRegister.Outcome;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.OnBothStores;
import nl.meldwijzer.ledger.Stores;
import nl.meldwijzer.people.PeopleWorld;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

@OnBothStores
class DirectoryTests {
    private static final String NUMBER = "0599 123456";

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
    void aNumberReachesTheEmergencyPageOnlyAfterSomebodyCalledIt() {
        var id = module.register().add(grant, organisation("De Brug", NUMBER, "ma-vr 9-17"));
        assertThat(emergencies()).isEmpty();

        change(id, 1, new Change.Checked(Check.How.WEBSITE));
        assertThat(emergencies()).isEmpty();

        change(id, 2, new Change.Called("0599123456"));
        assertThat(emergencies()).containsExactly("De Brug 0599 123456");
    }

    @Test
    void aChangedNumberHasNotBeenCalled() {
        var id = called();
        change(id, 2, new Change.Rewritten(organisation("De Brug", "0599 654321", "ma-vr 9-17")));
        assertThat(emergencies()).isEmpty();
    }

    @Test
    void otherHoursHaveNotBeenCalledEither() {
        var id = called();
        change(id, 2, new Change.Rewritten(organisation("De Brug", NUMBER, "ma-vr 9-12")));
        assertThat(emergencies()).isEmpty();
    }

    @Test
    void anotherNameKeepsTheCall() {
        var id = called();
        change(
                id,
                2,
                new Change.Rewritten(organisation("De Oversteek", "0599-123456", "ma-vr 9-17")));
        assertThat(emergencies()).containsExactly("De Oversteek 0599-123456");
    }

    @Test
    void whatIsSentInCannotClaimToBeCalled() {
        var organisation = organisation("De Brug", NUMBER, "24/7");
        var check = new Check(world.today(), world.administrator(), Check.How.CALLED);
        module.register().add(grant, organisation.called("0599123456", check).checked(check));

        assertThat(emergencies()).isEmpty();
        assertThat(module.directory().all(grant).getFirst().organisation().checked()).isEmpty();
    }

    @Test
    void keepsEveryVersionAndWhoMadeIt() {
        var id = called();
        change(id, 2, new Change.Ended());

        assertThat(module.directory().history(grant, id))
                .extracting(PastVersion::change)
                .containsExactly("ended", "called", "added");
        assertThat(module.directory().history(grant, id))
                .allMatch(version -> version.by().equals(grant.actor()));
        assertThat(module.directory().all(grant)).isEmpty();
        assertThat(emergencies()).isEmpty();

        change(id, 3, new Change.Revived());
        assertThat(emergencies()).hasSize(1);
    }

    @Test
    void twoWhoChangeTheSameVersionDoNotOverwriteEachOther() {
        var id = called();

        assertThat(module.register().change(grant, id, 1, new Change.Ended()))
                .isInstanceOf(Outcome.OutOfDate.class);
        assertThat(module.directory().history(grant, id)).hasSize(2);
    }

    @Test
    void onlyAPersonCanHaveCalled() {
        var id = module.register().add(world.operator(), organisation("De Brug", NUMBER, ""));

        assertThatThrownBy(() ->
                        module.register()
                                .change(world.operator(), id, 1, new Change.Called("0599123456")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysWhatIsDueToBeChecked() {
        var id = called();
        assertThat(chores()).containsExactly("CHECK 2026-09-15");

        change(id, 2, new Change.Checked(Check.How.MET));
        assertThat(chores()).isEmpty();

        world.pass(Duration.ofDays(91));
        assertThat(chores()).containsExactly("CALL_EMERGENCY 2026-12-15");

        world.pass(Duration.ofDays(91));
        assertThat(chores()).containsExactly("CALL_EMERGENCY 2026-12-15", "CHECK 2027-03-15");
    }

    @Test
    void anAgreementThatLapsedIsDue() {
        var id = called();
        change(id, 2, new Change.Checked(Check.How.MET));
        var until = Optional.of(LocalDate.parse("2026-09-14"));
        change(
                id,
                3,
                new Change.Agreed(new Agreement("Elke maand overleg.", world.today(), until)));

        assertThat(chores()).containsExactly("AGREEMENT 2026-09-15");
    }

    @Test
    void nothingOfItStandsReadableOnDisk() {
        called();

        assertThat(world.bytesOnDisk()).doesNotContain("De Brug", "123456", "Kan ons helpen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update organisation_version set version = 7 where scope = '%s'",
                "delete from organisation_version where scope = '%s'",
            })
    void versionsCannotBeChangedBehindItsBack(String statement) {
        called();
        var scope = new Scope.School(grant.school()).key();

        assertThatThrownBy(() -> straight(statement.formatted(scope)))
                .hasMessageContaining("append-only");
    }

    /// Past the product, as somebody with the file or the server could.
    private void straight(String statement) throws SQLException {
        try (var connection = Stores.raw(world.data);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private OrganisationId called() {
        var id = module.register().add(grant, organisation("De Brug", NUMBER, "ma-vr 9-17"));
        change(id, 1, new Change.Called("0599123456"));
        return id;
    }

    private void change(OrganisationId id, long version, Change change) {
        assertThat(module.register().change(grant, id, version, change))
                .isInstanceOf(Outcome.Done.class);
    }

    private List<String> emergencies() {
        return module.emergencyNumbers().of(grant.school()).stream()
                .map(number -> number.organisation() + " " + number.number())
                .toList();
    }

    private List<String> chores() {
        return module.directory().chores(grant).stream()
                .map(chore -> chore.what() + " " + chore.on())
                .toList();
    }

    static Organisation organisation(String name, String number, String hours) {
        return new Organisation(
                new Organisation.Identity(name, List.of(), Set.of(Kind.CRISIS), true),
                new Organisation.Reach("Kade 1, Verzonnen", "", "", ""),
                List.of(
                        new PhoneNumber(
                                number, HoursText.read(hours).orElseThrow(), "", Optional.empty())),
                new Organisation.Cooperation("Kan ons helpen met vervoer.", "", List.of()),
                Optional.empty());
    }
}
