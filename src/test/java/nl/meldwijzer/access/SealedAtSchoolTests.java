package nl.meldwijzer.access;

import static nl.meldwijzer.kernel.SchoolFunction.ATTENTION_OFFICER;
import static nl.meldwijzer.kernel.SchoolFunction.BOARD_RECIPIENT;
import static nl.meldwijzer.kernel.SchoolFunction.CLASS_TEACHER;
import static nl.meldwijzer.kernel.SchoolFunction.DIRECTOR;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

/// A dossier of the school that was sealed is the board's alone, whatever the team says (S80).
class SealedAtSchoolTests {
    private AccessWorld world;
    private DossierId dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        world = new AccessWorld(folder);
        dossier = world.dossier(world.atSchool);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void officerTeamAndEmergencyAccessSeeItNoLonger() {
        var officer = world.someone(ATTENTION_OFFICER);
        var teacher = onTeam(CLASS_TEACHER);
        var director = world.someone(DIRECTOR);
        var until = world.now().plusSeconds(3_600);
        world.change(world.atSchool, dossier, new TeamChange.Opened(director, until));
        assertThat(sees(officer) && sees(teacher) && sees(director)).isTrue();
        assertThat(lists(officer) && lists(teacher) && lists(director)).isTrue();

        world.seal(dossier);

        assertThat(sees(officer) || sees(teacher) || sees(director)).isFalse();
        assertThat(lists(officer) || lists(teacher) || lists(director)).isFalse();
    }

    @Test
    void theBoardSeesItThen() {
        var board = world.someone(BOARD_RECIPIENT);
        assertThat(sees(board) || lists(board)).isFalse();

        world.seal(dossier);

        assertThat(sees(board) && lists(board)).isTrue();
    }

    @Test
    void aDirectorWhomTheBoardLetsInSeesItAndNobodyElseOnTheTeam() {
        world.seal(dossier);

        assertThat(sees(onTeam(DIRECTOR))).isTrue();
        assertThat(lists(onTeam(DIRECTOR))).isTrue();
        assertThat(sees(onTeam(CLASS_TEACHER))).isFalse();
        assertThat(lists(onTeam(ATTENTION_OFFICER))).isFalse();
    }

    @Test
    void whoeverIsExcludedDoesNotSeeItThoughSheReceives() {
        var board = world.someone(BOARD_RECIPIENT);
        world.seal(dossier);
        world.change(world.atSchool, dossier, new TeamChange.Excluded(board));

        assertThat(sees(board) || lists(board)).isFalse();
    }

    private StaffId onTeam(SchoolFunction function) {
        var staff = world.someone(function);
        world.change(world.atSchool, dossier, new TeamChange.Added(staff, Optional.empty()));
        return staff;
    }

    private boolean sees(StaffId staff) {
        return world.access.gatekeeper().toRead(world.visitor(staff), dossier, Purpose.VIEW)
                instanceof Admission.Granted<Grant.Read>;
    }

    private boolean lists(StaffId staff) {
        return switch (world.access.gatekeeper().toList(world.visitor(staff), QueryKind.DOSSIERS)) {
            case Admission.Granted<Grant.List>(var grant) ->
                    grant.views().stream()
                            .filter(view -> view.scope().equals(world.atSchool))
                            .anyMatch(view -> view.shows(dossier));
            case Admission.Hidden<Grant.List>() -> false;
        };
    }
}
