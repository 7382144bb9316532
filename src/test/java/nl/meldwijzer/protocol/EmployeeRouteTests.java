package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Cast.BEN;
import static nl.meldwijzer.protocol.Cast.INGE;
import static nl.meldwijzer.protocol.Cast.IRIS;
import static nl.meldwijzer.protocol.Cast.SAM;
import static nl.meldwijzer.protocol.Cast.TOM;
import static nl.meldwijzer.protocol.Story.FACT;
import static nl.meldwijzer.protocol.Story.HYPOTHESIS;
import static nl.meldwijzer.protocol.Story.REPORT;
import static nl.meldwijzer.protocol.Story.given;
import static nl.meldwijzer.protocol.Story.nothing;
import static nl.meldwijzer.protocol.Story.onEmployeeRoute;
import static nl.meldwijzer.protocol.Story.opened;
import static nl.meldwijzer.protocol.Story.sealed;
import static nl.meldwijzer.protocol.Story.withFact;
import static nl.meldwijzer.protocol.Story.withHypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.SchoolFunction;

import org.junit.jupiter.api.Test;

import java.util.List;

/// S78-S80, T13, T14: about somebody who works for the school.
class EmployeeRouteTests {
    private static final DueFor FOR_INGE = new DueFor.Person(INGE.staff());

    private static final DueFor FOR_BOARD = new DueFor.Function(SchoolFunction.BOARD_RECIPIENT);

    @Test
    void opensNoOrdinaryCaseAndPointsToTheReport() {
        given(nothing())
                .by(TOM)
                .when("route.choose", "route", "employee")
                .thenRefused(Code.EMP)
                .withWayOut("employee.report");
    }

    @Test
    void answersADepositAlikeWhetherThereIsADossier() {
        var without = given(nothing()).by(TOM).when("route.choose", "route", "employee").decision();
        var with = given(opened()).by(TOM).when("route.choose", "route", "employee").decision();

        assertThat(with).isEqualTo(without);
        given(onEmployeeRoute()).by(TOM).when("signal.record", FACT).thenAccepted();
        given(onEmployeeRoute()).by(TOM).when("route.choose", "route", "home").thenAccepted();
    }

    @Test
    void theAttentionOfficerClosesTheStepPlan() {
        var dossier =
                given(withHypothesis())
                        .by(INGE)
                        .when("route.choose", "route", "employee")
                        .thenAccepted()
                        .thenSettled("consult.ib", "hypothesis.follow-up")
                        .dossier();

        assertThat(dossier.isOnEmployeeRoute()).isTrue();
        for (var act : new String[] {"signal.record", "hypothesis.settle", "suspicion.set"}) {
            assertThat(given(dossier).review(act)).isInstanceOf(Reviewed.Openness.Blocked.class);
        }
    }

    @Test
    void refusesTheStepsOnTheEmployeeRoute() {
        given(onEmployeeRoute())
                .when("signal.record", FACT)
                .thenRefused(Code.EMP)
                .missing(new Missing.RouteNotEmployee(Code.EMP))
                .withWayOut("employee.report");
        given(onEmployeeRoute())
                .by(IRIS)
                .when("consult.ib", "text", "Samen kijken.", "doubt", "no")
                .thenRefused(Code.EMP);
        given(onEmployeeRoute()).when("suspicion.set", "natures", "sexual").thenRefused(Code.EMP);
    }

    @Test
    void keepsEmergenciesCorrectionsAndContactsOpen() {
        given(onEmployeeRoute()).when("emergency.note").thenAccepted();
        given(onEmployeeRoute())
                .when("note.correct", "about", "3", "text", "Het was lokaal 5.")
                .thenAccepted();
        given(onEmployeeRoute())
                .when(
                        "contact.record",
                        FACT.without("kind").with("with", "moeder").with("channel", "phone"))
                .thenAccepted();
    }

    @Test
    void onlyTheAttentionOfficerLeavesTheEmployeeRoute() {
        given(onEmployeeRoute())
                .when("route.choose", "route", "home")
                .thenRefused(Code.EMP)
                .missing(new Missing.FunctionNeeded(Code.EMP, SchoolFunction.attentionOfficers()));
        assertThat(
                        given(onEmployeeRoute())
                                .by(INGE)
                                .when("route.choose", "route", "home")
                                .thenAccepted()
                                .dossier()
                                .route())
                .contains(Route.HOME);
    }

    @Test
    void aDepositDoesNotUndoTheEmployeeRoute() {
        var dossier =
                given(onEmployeeRoute())
                        .by(TOM)
                        .when("route.choose", "route", "home")
                        .thenAccepted()
                        .dossier();

        assertThat(dossier.route()).contains(Route.EMPLOYEE);
    }

    @Test
    void excludesThePersonBeforeTheReportStandsThere() {
        var dossier = sealed();

        assertThat(dossier.entries())
                .extracting(recorded -> recorded.entry().wireName())
                .containsExactly("dossier.opened.v1", "person.excluded.v1", "employee.reported.v1");
        assertThat(dossier.excluded()).containsExactly(SAM.staff());
        assertThat(dossier.isSealed()).isTrue();
    }

    @Test
    void aSexualOffenceGoesToTheInspectorAtOnce() {
        given(nothing())
                .by(TOM)
                .when("employee.report", REPORT)
                .thenAccepted()
                .thenDue("employee.consult-inspector", "2025-09-16", FOR_BOARD)
                .thenDue("employee.inform", "2025-09-16", FOR_BOARD);
    }

    @Test
    void otherViolenceHasNoDutyOfConsultation() {
        given(nothing())
                .by(TOM)
                .when("employee.report", REPORT.with("nature", "other"))
                .thenAccepted()
                .thenDueOnly("employee.inform", "employee.director");
    }

    /// Architecture decision 9: other violence is the director's too, unless she is party.
    @Test
    void theDirectorGetsWhatIsNoSexualOffence() {
        var dossier = Story.reported("other");

        assertThat(dossier.teamOn(Cast.TODAY)).containsExactly(Cast.DIRK.staff());
        var settled =
                given(dossier)
                        .by(Cast.DIRK)
                        .when("note.follow-up", "about", "4", "text", "Ik sprak met Sam.")
                        .thenAccepted()
                        .thenSettled("employee.director");
        assertThat(settled.dossier().openDue()).hasSize(1);
        given(dossier)
                .by(TOM)
                .when("note.follow-up", "about", "4", "text", "Het was om drie uur.")
                .thenAccepted()
                .thenSettled();
    }

    @Test
    void theDirectorGetsNothingOfASexualOffence() {
        assertThat(sealed().memberships()).isEmpty();
    }

    @Test
    void theDirectorGetsNothingWhenSheMayBeParty() {
        var other = REPORT.with("nature", "other");
        for (var report :
                List.of(
                        other.with("person", Cast.DIRK.staff().value()),
                        other.with("director_party", "yes"),
                        other.without("person").with("person_name", "de directeur"))) {
            var accepted = given(nothing()).by(TOM).when("employee.report", report).thenAccepted();
            accepted.thenDueOnly("employee.inform");
            assertThat(accepted.dossier().memberships()).isEmpty();
        }
    }

    @Test
    void saysSoWhenTheOnlyRecipientIsTheOneItIsAbout() {
        var aboutBen = REPORT.with("person", BEN.staff().value());

        given(nothing())
                .by(TOM)
                .when("employee.report", aboutBen)
                .thenAccepted()
                .thenWarns(Warning.NOBODY_READS);
        given(nothing())
                .by(TOM)
                .when("employee.report", aboutBen.with("nature", "other"))
                .thenAccepted()
                .thenWarns();
        given(nothing()).by(TOM).when("employee.report", REPORT).thenAccepted().thenWarns();
    }

    @Test
    void thePersonMayBeNamedInWords() {
        given(nothing())
                .by(TOM)
                .when(
                        "employee.report",
                        REPORT.without("person").with("person_name", "de zwemleraar"))
                .thenAccepted();
        given(nothing())
                .by(TOM)
                .when("employee.report", REPORT.without("person"))
                .thenRefused(Code.REQUIRED)
                .naming("person");
    }

    @Test
    void aReportHasTheFourFields() {
        given(nothing())
                .by(TOM)
                .when("employee.report", REPORT.without("place").without("nature"))
                .thenRefused(Code.MINFIELDS)
                .naming("place", "nature");
    }

    @Test
    void aReportNeverStandsInAnOrdinaryDossier() {
        given(opened())
                .when("employee.report", REPORT)
                .thenRefused(Code.EMP)
                .missing(new Missing.DossierOfItsOwn(Code.EMP));
    }

    @Test
    void theStepsDoNotBelongToASealedDossier() {
        given(sealed())
                .by(BEN)
                .when("signal.record", FACT)
                .thenRefused(Code.EMP)
                .missing(new Missing.OrdinaryDossier(Code.EMP));
        given(sealed()).by(BEN).when("emergency.note").thenAccepted();
        given(sealed())
                .by(BEN)
                .when("note.follow-up", "about", "3", "text", "Inspecteur gebeld.")
                .thenAccepted();
    }

    @Test
    void whatWasDueIsDueAgainAfterTheEmployeeRoute() {
        var away =
                given(withHypothesis())
                        .by(INGE)
                        .when("route.choose", "route", "employee")
                        .thenAccepted()
                        .thenSettled("hypothesis.follow-up", "consult.ib")
                        .dossier();

        var back =
                given(away)
                        .by(INGE)
                        .when("route.choose", "route", "home")
                        .thenAccepted()
                        .thenDue("hypothesis.follow-up", "2025-10-14", FOR_INGE)
                        .thenDue("consult.ib", "2025-09-18", FOR_INGE)
                        .dossier();

        given(back)
                .when(
                        "hypothesis.settle",
                        "about",
                        "3",
                        "outcome",
                        "refuted",
                        "text",
                        "Het was de klas.")
                .thenAccepted()
                .thenSettled("hypothesis.follow-up");
    }

    @Test
    void severalHypothesesWaitUnderOneItemUntilTheLastIsSettled() {
        var two =
                given(withHypothesis()).when("signal.record", HYPOTHESIS).thenAccepted().dossier();
        var away =
                given(two)
                        .by(INGE)
                        .when("route.choose", "route", "employee")
                        .thenAccepted()
                        .dossier();
        var back =
                given(away).by(INGE).when("route.choose", "route", "home").thenAccepted().dossier();

        var one =
                given(back)
                        .when(
                                "hypothesis.settle",
                                "about",
                                "3",
                                "outcome",
                                "refuted",
                                "text",
                                "Het was de klas.")
                        .thenAccepted()
                        .thenSettled()
                        .dossier();

        given(one)
                .when(
                        "hypothesis.settle",
                        "about",
                        "4",
                        "outcome",
                        "refuted",
                        "text",
                        "Ook de klas.")
                .thenAccepted()
                .thenSettled("hypothesis.follow-up");
    }

    @Test
    void nothingIsDueAgainWhereNothingWaits() {
        var consulted =
                given(withFact())
                        .by(INGE)
                        .when("consult.ib", "text", "Besproken.", "doubt", "no")
                        .thenAccepted()
                        .dossier();
        var away =
                given(consulted)
                        .by(INGE)
                        .when("route.choose", "route", "employee")
                        .thenAccepted()
                        .dossier();

        given(away).by(INGE).when("route.choose", "route", "home").thenAccepted().thenDueOnly();
    }

    @Test
    void doubtIsDueAgainToo() {
        var doubted =
                given(withFact())
                        .by(INGE)
                        .when("consult.ib", "text", "Besproken.", "doubt", "yes")
                        .thenAccepted()
                        .dossier();
        var away =
                given(doubted)
                        .by(INGE)
                        .when("route.choose", "route", "employee")
                        .thenAccepted()
                        .dossier();

        given(away)
                .by(INGE)
                .when("route.choose", "route", "home")
                .thenAccepted()
                .thenDueOnly("advice.ask");
    }
}
