package nl.meldwijzer.access;

import static nl.meldwijzer.kernel.SchoolFunction.ATTENTION_OFFICER;
import static nl.meldwijzer.kernel.SchoolFunction.CLASS_TEACHER;
import static nl.meldwijzer.kernel.SchoolFunction.DIRECTOR;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.kernel.BoardId;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.OnBothStores;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;

@OnBothStores
class GatekeeperTests {
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
    void aReadingIsInTheLogBeforeItIsGranted() {
        var officer = world.someone(ATTENTION_OFFICER);
        var dossier = world.dossier(world.atSchool);

        var grant = granted(gatekeeper.toRead(world.visitor(officer), dossier, Purpose.VIEW));

        assertThat(grant.dossier()).isEqualTo(dossier);
        assertThat(grant.grounds()).containsExactly(Ground.COORDINATOR);
        var line = world.store.lastLine();
        assertThat(line.code()).isEqualTo("dossier.read");
        assertThat(line.dossier()).contains(dossier);
        assertThat(line.details())
                .containsEntry("outcome", "allowed")
                .containsEntry("grounds", "coordinator")
                .containsEntry("functions", "attention_officer")
                .containsEntry("purpose", "view")
                .containsEntry("access", "session 0123456789abcdef");
    }

    @Test
    void aReadingThatCannotBeLoggedIsNotGranted() {
        var officer = world.visitor(world.someone(ATTENTION_OFFICER));
        var dossier = world.dossier(world.atSchool);
        world.store.breakCommits();

        assertThatThrownBy(() -> gatekeeper.toRead(officer, dossier, Purpose.VIEW))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aDenialIsInTheLog() {
        var teacher = world.someone(CLASS_TEACHER);
        var dossier = world.dossier(world.atSchool);

        assertHidden(gatekeeper.toRead(world.visitor(teacher), dossier, Purpose.VIEW));

        assertThat(world.store.lastLine().details()).containsEntry("outcome", "denied");
        assertThat(world.store.lastLine().dossier()).contains(dossier);
    }

    @Test
    void absentAndForbiddenAreAlike() {
        var teacher = world.visitor(world.someone(CLASS_TEACHER));
        var forbidden = world.dossier(world.atSchool);
        var absent = new DossierId(AccessWorld.id());

        assertThat(gatekeeper.toRead(teacher, absent, Purpose.VIEW))
                .isEqualTo(gatekeeper.toRead(teacher, forbidden, Purpose.VIEW));
        assertThat(world.store.lines())
                .extracting(line -> line.details().get("outcome"))
                .containsExactly("denied", "denied");
    }

    @Test
    void anAbsentDossierIsHiddenFromTheAttentionOfficerToo() {
        var officer = world.visitor(world.someone(ATTENTION_OFFICER));

        assertHidden(gatekeeper.toRead(officer, new DossierId(AccessWorld.id()), Purpose.VIEW));
    }

    @Test
    void theLineOfAWriteTravelsInItsGrant() {
        var officer = world.visitor(world.someone(ATTENTION_OFFICER));
        var dossier = world.dossier(world.atSchool);

        var grant = granted(gatekeeper.toWrite(officer, dossier, Purpose.RECORD));

        assertThat(world.store.lines()).isEmpty();
        assertThat(grant.line().details()).containsEntry("outcome", "allowed");
    }

    @Test
    void aRefusedActCommitsItsOwnLine() {
        var officer = world.visitor(world.someone(ATTENTION_OFFICER));
        var dossier = world.dossier(world.atSchool);

        gatekeeper.refused(
                granted(gatekeeper.toWrite(officer, dossier, Purpose.RECORD)), "MINFIELDS");

        assertThat(world.store.lastLine().details())
                .containsEntry("outcome", "refused")
                .containsEntry("code", "MINFIELDS");
    }

    @Test
    void aChangeOfTheTeamCountsAtTheNextRequest() {
        var teacher = world.someone(CLASS_TEACHER);
        var dossier = world.dossier(world.atSchool);
        world.change(world.atSchool, dossier, new TeamChange.Added(teacher, Optional.empty()));
        granted(gatekeeper.toRead(world.visitor(teacher), dossier, Purpose.VIEW));

        world.change(world.atSchool, dossier, new TeamChange.Removed(teacher));

        assertHidden(gatekeeper.toRead(world.visitor(teacher), dossier, Purpose.VIEW));
    }

    @Test
    void aFunctionThatEndedCountsAtTheNextRequest() {
        var officer = world.someone(ATTENTION_OFFICER);
        var dossier = world.dossier(world.atSchool);
        granted(gatekeeper.toRead(world.visitor(officer), dossier, Purpose.VIEW));

        world.nowHolds(officer, CLASS_TEACHER);

        assertHidden(gatekeeper.toRead(world.visitor(officer), dossier, Purpose.VIEW));
    }

    @Test
    void nobodyOfAnotherSchoolGetsIn() {
        var officer = world.someone(ATTENTION_OFFICER);
        var dossier = world.dossier(world.atSchool);
        var another = new SchoolId(AccessWorld.id());
        world.store.vault().openScope(new Scope.School(another));
        var elsewhere = new Visitor.Employee(officer, another, "session 00");

        assertHidden(gatekeeper.toRead(elsewhere, dossier, Purpose.VIEW));
    }

    @Test
    void aDossierThatIsPlacedElsewhereStaysHiddenWhateverThePlaceSays() {
        var everything = world.visitor(world.someone(SchoolFunction.values()));
        var another = world.dossier(new Scope.School(new SchoolId(AccessWorld.id())));
        var sealed = world.dossier(new Scope.Board(new BoardId(AccessWorld.id())));

        assertHidden(gatekeeper.toRead(everything, another, Purpose.VIEW));
        assertHidden(gatekeeper.toRead(everything, sealed, Purpose.VIEW));
    }

    @Test
    void anyoneEmployedDepositsAndNobodyElse() {
        var pupil = new PupilId(AccessWorld.id());

        granted(gatekeeper.toDeposit(world.visitor(world.someone(CLASS_TEACHER)), pupil));
        assertHidden(gatekeeper.toDeposit(world.visitor(world.someone()), pupil));
        assertHidden(gatekeeper.toDeposit(new Visitor.Operator(world.school), pupil));
        assertHidden(
                gatekeeper.toDeposit(
                        world.visitor(world.someone(CLASS_TEACHER)), AccessWorld.STRANGER));
    }

    @Test
    void managementMayAskForEmergencyAccessAboutAPupilOfItsSchoolAndNobodyElse() {
        var director = world.visitor(world.someone(DIRECTOR));
        var pupil = new PupilId(AccessWorld.id());

        granted(gatekeeper.toBreakGlass(director, pupil));
        assertHidden(gatekeeper.toBreakGlass(director, AccessWorld.STRANGER));
        assertHidden(
                gatekeeper.toBreakGlass(
                        world.visitor(world.someone(ATTENTION_OFFICER, CLASS_TEACHER)), pupil));
        assertHidden(gatekeeper.toBreakGlass(new Visitor.Operator(world.school), pupil));
    }

    /// Exclusion beats every way in, before anything is recorded about the way in too.
    @Test
    void emergencyAccessOpensNoDossierThatSheIsKeptOutOfAndNoneThatIsNotThere() {
        var staff = world.someone(DIRECTOR);
        var grant =
                granted(
                        gatekeeper.toBreakGlass(
                                world.visitor(staff), new PupilId(AccessWorld.id())));
        var open = world.dossier(world.atSchool);
        var closed = world.dossier(world.atSchool);
        world.change(world.atSchool, closed, new TeamChange.Excluded(staff));

        assertThat(gatekeeper.opens(grant, Optional.of(open))).isTrue();
        assertThat(gatekeeper.opens(grant, Optional.of(closed))).isFalse();
        assertThat(gatekeeper.opens(grant, Optional.empty())).isFalse();
    }

    /// A colleague's emergency access is hers alone, whatever function one has oneself.
    @Test
    void emergencyAccessOfAColleagueOpensNothingForOthers() {
        var dossier = world.dossier(world.atSchool);
        var in = world.someone(DIRECTOR);
        var until = world.now().plusSeconds(3600);
        world.change(world.atSchool, dossier, new TeamChange.Opened(in, until));

        granted(gatekeeper.toRead(world.visitor(in), dossier, Purpose.VIEW));
        assertHidden(
                gatekeeper.toRead(world.visitor(world.someone(DIRECTOR)), dossier, Purpose.VIEW));
    }

    @Test
    void theLineOfADepositNamesNoPupilAndStandsWhereTheDepositWent() {
        var teacher = world.visitor(world.someone(CLASS_TEACHER));
        var pupil = new PupilId(AccessWorld.id());
        var dossier = world.dossier(world.atBoard);

        var line = granted(gatekeeper.toDeposit(teacher, pupil)).line(world.atBoard, dossier);

        assertThat(line.scope()).isEqualTo(world.atBoard);
        assertThat(line.dossier()).contains(dossier);
        assertThat(line.details().values()).doesNotContain(pupil.value());
        assertThat(world.store.lines()).isEmpty();
    }

    @Test
    void aRefusedReportAboutAnEmployeeLeavesNoLineAtTheSchool() {
        var teacher = world.visitor(world.someone(CLASS_TEACHER));
        var grant = granted(gatekeeper.toDeposit(teacher, new PupilId(AccessWorld.id())));

        gatekeeper.refused(grant, world.atBoard, "MINFIELDS");

        assertThat(world.store.lines()).extracting(AuditLine::scope).containsOnly(world.atBoard);
    }

    @Test
    void aDenialOnASealedDossierStandsInTheBoardsLogOnly() {
        var director = world.visitor(world.someone(DIRECTOR));
        var sealed = world.dossier(world.atBoard);

        assertHidden(gatekeeper.toRead(director, sealed, Purpose.VIEW));

        assertThat(world.store.lines()).extracting(AuditLine::scope).containsOnly(world.atBoard);
    }

    @Test
    void theOperatorManagesAndSeesNoDossier() {
        var operator = new Visitor.Operator(world.school);

        granted(gatekeeper.toManage(operator, Matter.PEOPLE));
        assertHidden(gatekeeper.toList(operator, QueryKind.MY_WORK));
        assertHidden(gatekeeper.toRead(operator, world.dossier(world.atSchool), Purpose.VIEW));
        assertHidden(gatekeeper.toWrite(operator, world.dossier(world.atSchool), Purpose.RECORD));
    }

    private static <G extends Grant> G granted(Admission<G> admission) {
        assertThat(admission).isInstanceOf(Admission.Granted.class);
        return ((Admission.Granted<G>) admission).grant();
    }

    private static void assertHidden(Admission<?> admission) {
        assertThat(admission).isInstanceOf(Admission.Hidden.class);
    }
}
