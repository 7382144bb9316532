package nl.meldwijzer.access;

import static nl.meldwijzer.kernel.SchoolFunction.ADMINISTRATOR;
import static nl.meldwijzer.kernel.SchoolFunction.ATTENTION_OFFICER;
import static nl.meldwijzer.kernel.SchoolFunction.BOARD_RECIPIENT;
import static nl.meldwijzer.kernel.SchoolFunction.CLASS_TEACHER;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.ledger.OnBothStores;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@OnBothStores
class ListingTests {
    @TempDir Path folder;
    private AccessWorld world;
    private Gatekeeper gatekeeper;

    @BeforeEach
    void open() {
        world = new AccessWorld(folder);
        gatekeeper = world.access.gatekeeper();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aListIsInTheLogWithTheIdsItReturned() {
        var teacher = world.visitor(world.someone(CLASS_TEACHER));
        var dossier = world.dossier(world.atSchool);

        var grant = granted(gatekeeper.toList(teacher, QueryKind.DOSSIERS));
        gatekeeper.listed(grant, List.of(dossier.value()));

        assertThat(world.store.lastLine().details())
                .containsEntry("kind", "dossiers")
                .containsEntry("count", "1")
                .containsEntry("ids", dossier.value());
    }

    @Test
    void sealedIdsOfAListStandInTheBoardsLogOnly() {
        var recipient = world.visitor(world.someone(BOARD_RECIPIENT));
        var open = world.dossier(world.atSchool);
        var sealed = world.dossier(world.atBoard);

        gatekeeper.listed(
                granted(gatekeeper.toList(recipient, QueryKind.MY_WORK)),
                Map.of(
                        world.atSchool, List.of(open.value()),
                        world.atBoard, List.of(sealed.value())));

        assertThat(world.store.lines())
                .filteredOn(line -> line.scope().equals(world.atSchool))
                .extracting(line -> line.details().get("ids"))
                .containsExactly(open.value());
    }

    @Test
    void aTeachersViewIsHerTeamsLessHerExclusions() {
        var teacher = world.someone(CLASS_TEACHER);
        var hers = world.dossier(world.atSchool);
        var party = world.dossier(world.atSchool);
        var other = world.dossier(world.atSchool);
        world.change(world.atSchool, hers, new TeamChange.Added(teacher, Optional.empty()));
        world.change(world.atSchool, party, new TeamChange.Added(teacher, Optional.empty()));
        world.change(world.atSchool, party, new TeamChange.Excluded(teacher));

        var grant = granted(gatekeeper.toList(world.visitor(teacher), QueryKind.DOSSIERS));

        assertThat(grant.views()).hasSize(1);
        var view = grant.views().getFirst();
        assertThat(view.shows(hers)).isTrue();
        assertThat(view.shows(party)).isFalse();
        assertThat(view.shows(other)).isFalse();
    }

    @Test
    void theOfficersViewIsTheSchoolLessHerExclusionsAndNothingSealed() {
        var officer = world.someone(ATTENTION_OFFICER);
        var party = world.dossier(world.atSchool);
        world.change(world.atSchool, party, new TeamChange.Excluded(officer));

        var grant = granted(gatekeeper.toList(world.visitor(officer), QueryKind.DOSSIERS));

        assertThat(grant.views()).extracting(View::scope).containsExactly(world.atSchool);
        assertThat(grant.views().getFirst().shows(world.dossier(world.atSchool))).isTrue();
        assertThat(grant.views().getFirst().shows(party)).isFalse();
    }

    @Test
    void ownDepositsShowNoDossierWhole() {
        var officer = world.visitor(world.someone(ATTENTION_OFFICER));
        var dossier = world.dossier(world.atSchool);

        var grant = granted(gatekeeper.toList(officer, QueryKind.OWN_DEPOSITS));

        assertThat(grant.views()).noneMatch(view -> view.shows(dossier));
    }

    /// As of a teacher who became administrator: a place on a team is not enough.
    @Test
    void whoNoLongerWorksWithDossiersSeesNothingOfTheTeamSheIsStillOn() {
        var staff = world.someone(CLASS_TEACHER);
        var dossier = world.dossier(world.atSchool);
        world.change(world.atSchool, dossier, new TeamChange.Added(staff, Optional.empty()));
        var before = granted(gatekeeper.toList(world.visitor(staff), QueryKind.MY_WORK));
        assertThat(before.views().getFirst().shows(dossier)).isTrue();

        world.nowHolds(staff, ADMINISTRATOR);

        var after = granted(gatekeeper.toList(world.visitor(staff), QueryKind.MY_WORK));
        assertThat(after.views()).noneMatch(view -> view.shows(dossier));
    }

    @Test
    void theAdministratorListsNoDossiers() {
        var administrator = world.visitor(world.someone(ADMINISTRATOR));

        assertHidden(gatekeeper.toList(administrator, QueryKind.DOSSIERS));
        assertHidden(gatekeeper.toList(administrator, QueryKind.AUDIT));
    }

    private static <G extends Grant> G granted(Admission<G> admission) {
        assertThat(admission).isInstanceOf(Admission.Granted.class);
        return ((Admission.Granted<G>) admission).grant();
    }

    private static void assertHidden(Admission<?> admission) {
        assertThat(admission).isInstanceOf(Admission.Hidden.class);
    }
}
