package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Story.given;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.SchoolFunction;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Step 5a (S43, S44, S136-S149, T59).
class HelpRuleTests {
    private static final DueFor MARIT = new DueFor.Person(Cast.MARIT.staff());
    private static final DueFor OFFICER = new DueFor.Function(SchoolFunction.ATTENTION_OFFICER);
    private static final Fields HELP =
            Fields.none()
                    .with("actions", "gezinscoach\nhuiswerkhulp")
                    .with("owner", Cast.MARIT.staff().value())
                    .with("by", "2025-09-22")
                    .with("case_manager", "Lotte Vos")
                    .with("term", "2025-10-14")
                    .with("measurable_result", "elke dag op tijd");

    private static Dossier decided() {
        var weighed = new WeighingEntry.Weighed(Supplies.WEIGHING);
        var taken = Supplies.entry(Missing.What.HELP_DECISION);
        var at = given(Story.withFact()).circumstances();
        var dossier = Story.withFact();
        for (var entry : List.of(weighed, taken)) {
            dossier = Story.append(dossier, List.of(new Draft(entry, List.of(), List.of())), at);
        }
        return dossier;
    }

    /// Entry 6 is the help, with a term of 14 October.
    private static Dossier helped() {
        return given(decided()).when("help.plan", HELP).thenAccepted().dossier();
    }

    private static Story.Outcome evaluate(Dossier dossier, String day, String works, Fields more) {
        return given(dossier)
                .on(day)
                .when(
                        "effect.evaluate",
                        more.with("about", "6").with("q5", works).with("reason", "gezien"));
    }

    @Test
    void helpIsPlannedAfterADecisionForIt() {
        given(Story.withFact())
                .when("help.plan", HELP)
                .thenRefused(Code.UNDECIDED)
                .withWayOut("decision.take");
        given(decided())
                .when("help.plan", HELP)
                .thenAccepted()
                .thenDue("effect.evaluate", "2025-10-14", MARIT);
    }

    @Test
    void helpHasACaseManagerATermAndAResultThatCanBeSeen() {
        given(decided())
                .when("help.plan", HELP.without("case_manager").without("measurable_result"))
                .thenRefused(Code.HELP_TERMS)
                .naming("case_manager", "measurable_result");
        given(decided())
                .when("help.plan", HELP.with("term", "2025-12-01"))
                .thenRefused(Code.HELP_TERMS)
                .naming("term");
    }

    @Test
    void arrivalIsAskedForEachPersonApart() {
        var referred =
                given(Story.withFact())
                        .when(
                                "referral.make",
                                Fields.none()
                                        .with("organisation", "wijkteam")
                                        .with("for", "pupil", Cast.ESTHER.value()))
                        .thenAccepted()
                        .thenDueOnly("referral.arrival", "referral.arrival")
                        .dossier();
        given(referred)
                .when("referral.arrival", "about", "4", "for", "pupil", "arrived", "waiting")
                .thenRefused(Code.REQUIRED)
                .naming("new_date");
        var waiting =
                given(referred)
                        .when(
                                "referral.arrival",
                                "about",
                                "4",
                                "for",
                                "pupil",
                                "arrived",
                                "waiting",
                                "new_date",
                                "2025-11-03")
                        .thenAccepted()
                        .thenSettled("referral.arrival")
                        .thenDue("referral.arrival", "2025-11-03", MARIT)
                        .dossier();
        assertThat(waiting.openDue()).hasSize(referred.openDue().size());
    }

    /// Nobody does anything, and the dossier is back in step 4 the day after (S138, S139).
    @Test
    void aTermThatPassedBringsTheDossierBackToTheWeighingByItself() {
        var at = given(helped()).by(Cast.DIRK);

        assertThat(at.on("2025-10-14").review("decision.take"))
                .isInstanceOf(Reviewed.Openness.Open.class);
        assertThat(at.on("2025-10-15").review("decision.take"))
                .isInstanceOfSatisfying(
                        Reviewed.Openness.Blocked.class,
                        blocked ->
                                assertThat(blocked.refusal().missing())
                                        .containsExactly(
                                                new Missing.Earlier(
                                                        Code.RNS, Missing.What.WEIGHING)));
    }

    @Test
    void aNewWeighingAfterTheTermCounts() {
        var again =
                given(helped())
                        .on("2025-10-16")
                        .when(
                                "weighing.record",
                                WeighingRuleTests.WEIGHING
                                        .with("answers.q0.answer", "no")
                                        .with("answers.q1.answer", "yes")
                                        .with("answers.q2.answer", "yes"))
                        .thenAccepted()
                        .dossier();

        assertThat(given(again).by(Cast.DIRK).on("2025-10-16").review("decision.take"))
                .isNotInstanceOf(Reviewed.Openness.Blocked.class);
    }

    @Test
    void helpThatDoesNotWorkAsksForAWeighingAndForAReportAfterAll() {
        var failed = evaluate(helped(), "2025-10-14", "no", Fields.none());

        failed.thenAccepted()
                .thenSettled("effect.evaluate")
                .thenDue(
                        "weighing.record",
                        "2025-10-28",
                        new DueFor.Function(SchoolFunction.INTERNAL_COORDINATOR))
                .thenDue("report.after-all", "2025-10-28", OFFICER);
        assertThat(
                        given(failed.thenAccepted().dossier())
                                .by(Cast.DIRK)
                                .on("2025-10-14")
                                .review("decision.take"))
                .isInstanceOf(Reviewed.Openness.Blocked.class);
    }

    /// S139: it does not stop, or begins again.
    @Test
    void aNewSignalAfterHelpInsteadOfAReportAsksForAReportAfterAll() {
        var without =
                given(Story.withFact())
                        .when(
                                "weighing.record",
                                WeighingRuleTests.WEIGHING
                                        .with("answers.q0.answer", "no")
                                        .with("answers.q1.answer", "no"))
                        .thenAccepted()
                        .then()
                        .by(Cast.DIRK)
                        .when(
                                "decision.take",
                                Fields.none()
                                        .with("report", "no")
                                        .with("help", "no")
                                        .with("protection", "sufficient")
                                        .with("motivation", "geen vermoeden"))
                        .thenAccepted()
                        .dossier();

        given(without)
                .when("signal.record", Story.FACT)
                .thenAccepted()
                .thenDue("report.after-all", "2025-09-23", OFFICER);
        given(decided()).when("signal.record", Story.FACT).thenAccepted().thenDueOnly();
    }

    @Test
    void helpThatWorksIsEndedWithWhoKeepsWatching() {
        evaluate(helped(), "2025-10-14", "yes", Fields.none())
                .thenRefused(Code.HELP_TERMS)
                .naming("monitoring");
        evaluate(helped(), "2025-10-14", "yes", Fields.none().with("monitoring", "elke maand"))
                .thenAccepted()
                .thenSettled("effect.evaluate")
                .thenDueOnly();
    }

    @Test
    void itIsTooEarlyToTellOnceAndThenOnlyWithAdvice() {
        var term = Fields.none().with("new_term", "2025-11-14");
        evaluate(helped(), "2025-10-14", "too_early", Fields.none())
                .thenRefused(Code.HELP_TERMS)
                .naming("new_term");
        var longer = evaluate(helped(), "2025-10-14", "too_early", term).thenAccepted();
        longer.thenDue("effect.evaluate", "2025-11-14", MARIT);

        evaluate(longer.dossier(), "2025-11-14", "too_early", term.with("new_term", "2025-12-05"))
                .thenRefused(Code.FOLLOW)
                .withWayOut("advice.ask");
        var advised =
                given(longer.dossier())
                        .when("advice.ask", "question", "Nog langer?", "advice", "Ja.")
                        .thenAccepted()
                        .dossier();
        evaluate(advised, "2025-11-14", "too_early", term.with("new_term", "2025-12-05"))
                .thenAccepted();
    }

    @Test
    void aPlanIsTalkedOverHalfwayAndAtTheEnd() {
        var made =
                given(Story.withFact())
                        .when(
                                "plan.make",
                                Fields.none()
                                        .with("goals", "rust")
                                        .with("actions", "eigen plek")
                                        .with("owner", Cast.MARIT.staff().value())
                                        .with("interim_on", "2025-10-06")
                                        .with("final_on", "2025-11-03"))
                        .thenAccepted()
                        .thenDueOnly("plan.interim", "plan.final", "plan.discuss")
                        .dossier();
        given(made)
                .when("plan.review", "about", "4", "moment", "interim", "result", "rustiger")
                .thenAccepted()
                .thenSettled("plan.interim");
        given(made)
                .when("plan.review", "about", "4", "moment", "final", "result", "rustiger")
                .thenAccepted()
                .thenSettled("plan.interim", "plan.final");
    }
}
