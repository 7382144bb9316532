package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Story.given;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.SchoolFunction;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The dated duties of the board, and a running dossier that becomes one about an employee
/// (S78-S80, T13, T15).
class EmployeeDutyTests {
    private static final DueFor BOARD = new DueFor.Function(SchoolFunction.BOARD_RECIPIENT);
    private static final Fields CONVERT =
            Fields.none()
                    .with("person", Cast.MARIT.staff().value())
                    .with("nature", "sexual")
                    .with("text", "Het ging om haar.");
    private static final Fields CONSULTED =
            Fields.none().with("date", "2025-09-16").with("text", "Wij belden.");

    @Test
    void aReasonableSuspicionMakesAComplaintDueTheSameDay() {
        given(Story.sealed())
                .by(Cast.BEN)
                .when("employee.consult-inspector", CONSULTED.with("outcome", "suspicion"))
                .thenAccepted()
                .thenSettled("employee.consult-inspector")
                .thenDue("employee.complaint", "2025-09-16", BOARD)
                .thenDueOnly("employee.complaint");
    }

    @Test
    void withoutOneThereIsNoneToFile() {
        var suspected =
                given(Story.sealed())
                        .by(Cast.BEN)
                        .when("employee.consult-inspector", CONSULTED.with("outcome", "suspicion"))
                        .thenAccepted()
                        .dossier();

        given(suspected)
                .by(Cast.BEN)
                .when("employee.consult-inspector", CONSULTED.with("outcome", "no_suspicion"))
                .thenAccepted()
                .thenSettled("employee.complaint")
                .thenDueOnly();
    }

    @Test
    void informingAndTheComplaintSettleWhatIsDue() {
        var suspected =
                given(Story.sealed())
                        .by(Cast.BEN)
                        .when("employee.consult-inspector", CONSULTED.with("outcome", "suspicion"))
                        .thenAccepted()
                        .dossier();

        given(suspected)
                .by(Cast.BEN)
                .when("employee.inform", CONSULTED)
                .thenAccepted()
                .thenSettled("employee.inform");
        given(suspected)
                .by(Cast.BEN)
                .when("employee.complaint", CONSULTED)
                .thenAccepted()
                .thenSettled("employee.complaint");
    }

    @Test
    void theyAreTheBoards() {
        given(Story.reported("other"))
                .by(Cast.DIRK)
                .when("employee.inform", CONSULTED)
                .thenRefused(Code.ROLE);
        assertThat(given(Story.reported("other")).by(Cast.DIRK).review("employee.inform"))
                .isInstanceOf(Reviewed.Openness.Hidden.class);
    }

    @Test
    void anOrdinaryDossierHasNoneOfThem() {
        given(Story.withFact())
                .by(Cast.BEN)
                .when("employee.inform", CONSULTED)
                .thenRefused(Code.EMP)
                .missing(new Missing.SealedDossier(Code.EMP));
    }

    @Test
    void aDutyHoldsFromTheDayOnWhichItComesIntoForce() {
        var later =
                new Duties(
                        List.of(
                                new Duties.Duty(
                                        DueKind.INSPECTOR,
                                        Set.of(EmployeeReport.Offence.OTHER),
                                        LocalDate.parse("2025-09-17"))));

        assertThat(reported(later, "2025-09-16")).isEmpty();
        assertThat(reported(later, "2025-09-17")).containsExactly("employee.consult-inspector");
    }

    private static List<String> reported(Duties duties, String day) {
        var usual = given(Story.nothing()).by(Cast.TOM).on(day).circumstances();
        var version = new Version("po-2019", Set.of(), duties);
        var at =
                new Circumstances(
                        usual.now(),
                        usual.author(),
                        usual.relations(),
                        usual.school().with(version),
                        usual.pupil());
        var form = Story.REPORT.with("nature", "other").without("person").with("person_name", "x");
        var act = ((Reading.Understood) Vocabulary.read("employee.report", form)).act();
        return ((Decision.Accepted) Protocol.decide(Dossier.none(), act, at))
                .drafts().stream()
                        .flatMap(draft -> draft.sets().stream())
                        .map(item -> item.key().what())
                        .toList();
    }

    @Test
    void convertingExcludesTheNamedPersonEmptiesTheTeamAndSettlesTheRest() {
        var team = withTeam();
        var converted = given(team).by(Cast.INGE).when("dossier.convert", CONVERT).thenAccepted();

        assertThat(converted.decision().drafts())
                .extracting(Draft::entry)
                .extracting(Entry::wireName)
                .containsExactly(
                        "person.excluded.v1", "team.member-removed.v1", "dossier.converted.v1");
        converted.thenDueOnly("employee.consult-inspector", "employee.inform");
        var dossier = converted.dossier();
        assertThat(dossier.isSealed()).isTrue();
        assertThat(dossier.memberships()).isEmpty();
        assertThat(dossier.excluded()).containsExactly(Cast.MARIT.staff());
        assertThat(dossier.openDue()).allMatch(item -> item.who().equals(BOARD));
    }

    @Test
    void theDirectorIsLetInForWhatIsNoSexualOffence() {
        var converted =
                given(withTeam())
                        .by(Cast.INGE)
                        .when("dossier.convert", CONVERT.with("nature", "other"))
                        .thenAccepted()
                        .thenDueOnly("employee.inform", "employee.director")
                        .dossier();

        assertThat(converted.teamOn(Cast.TODAY)).containsExactly(Cast.DIRK.staff());
    }

    @Test
    void itIsNamedWhomItIsAboutAndDoneByWhoMay() {
        given(withTeam())
                .by(Cast.INGE)
                .when("dossier.convert", CONVERT.without("person"))
                .thenRefused(Code.REQUIRED)
                .naming("person");
        given(withTeam())
                .by(Cast.OLGA)
                .when("dossier.convert", CONVERT)
                .thenRefused(Code.ROLE)
                .withWayOut("employee.report");
        given(Story.sealed())
                .by(Cast.BEN)
                .when("dossier.convert", CONVERT)
                .thenRefused(Code.EMP)
                .missing(new Missing.OrdinaryDossier(Code.EMP));
    }

    @Test
    void warnsWhereNobodyIsLeftToReadIt() {
        given(withTeam())
                .by(Cast.INGE)
                .when("dossier.convert", CONVERT.with("person", Cast.BEN.staff().value()))
                .thenAccepted()
                .thenWarns(Warning.NOBODY_READS);
    }

    /// A control for the next: in a dossier that was always sealed the depositor is refused.
    @Test
    void whoDepositedInItBeforeLearnsNothingFromARefusal() {
        var hypothesis =
                given(Story.opened())
                        .by(Cast.TOM)
                        .when("signal.record", Story.HYPOTHESIS)
                        .thenAccepted()
                        .dossier();
        var settle =
                Fields.none()
                        .with("about", Long.toString(3))
                        .with("outcome", "refuted")
                        .with("text", "Het was anders.");
        var converted =
                given(hypothesis)
                        .by(Cast.INGE)
                        .when("dossier.convert", CONVERT)
                        .thenAccepted()
                        .dossier();

        given(converted).by(Cast.TOM).when("hypothesis.settle", settle).thenAccepted();
        given(Story.sealed()).by(Cast.TOM).when("hypothesis.settle", settle).thenRefused(Code.EMP);
    }

    private static Dossier withTeam() {
        return given(Story.withFact())
                .by(Cast.INGE)
                .when("team.add", "person", Cast.OLGA.staff().value(), "reason", "denkt mee")
                .thenAccepted()
                .dossier();
    }
}
