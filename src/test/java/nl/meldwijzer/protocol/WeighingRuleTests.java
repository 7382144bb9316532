package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Story.given;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.protocol.Framework.Question;
import nl.meldwijzer.protocol.Framework.Reply;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Step 4 and the decisions after it (S40, S41, S131-S136, S150, S163, S194, T7, T58).
class WeighingRuleTests {
    private static final DueFor OFFICER = new DueFor.Function(SchoolFunction.ATTENTION_OFFICER);

    static final Fields WEIGHING =
            Fields.none()
                    .with("risk", "Wij denken dat het zich herhaalt.")
                    .with("nature", "psychisch")
                    .with("seriousness", "ernstig voor een kind van zeven")
                    .with("other_children", "er is een broertje")
                    .with("inputs_missing_because", "het gesprek is volgende week")
                    .with("vt_view", "not_asked")
                    .with("vt_view_text", "wij hebben al advies");

    private static Fields answered(Map<Question, Reply> replies) {
        var fields = WEIGHING;
        for (var one : replies.entrySet()) {
            fields =
                    fields.with(
                            WeighingConduct.field(one.getKey(), "answer"),
                            one.getValue().wireName());
        }
        return fields;
    }

    private static final Map<Question, Reply> HELP =
            Map.of(
                    Question.Q0, Reply.NO,
                    Question.Q1, Reply.YES,
                    Question.Q2, Reply.NO,
                    Question.Q3, Reply.YES,
                    Question.Q4, Reply.YES);
    private static final Map<Question, Reply> REPORT =
            Map.of(Question.Q0, Reply.NO, Question.Q1, Reply.YES, Question.Q2, Reply.DOUBT);

    private static Dossier weighed(Map<Question, Reply> replies) {
        return given(Story.withFact())
                .when("weighing.record", answered(replies))
                .thenAccepted()
                .dossier();
    }

    private static Story.Outcome decide(Dossier dossier, String report, String help, String safe) {
        return given(dossier)
                .by(Cast.DIRK)
                .when(
                        "decision.take",
                        "report",
                        report,
                        "help",
                        help,
                        "protection",
                        safe,
                        "motivation",
                        "zo is gewogen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"risk", "nature", "seriousness"})
    void refusesAWeighingWithoutOneOfTheThree(String field) {
        given(Story.withFact())
                .when("weighing.record", WEIGHING.without(field))
                .thenRefused(Code.RNS)
                .naming(field);
    }

    @Test
    void asksForAGroundWhereAnInputIsNotThere() {
        given(Story.withFact())
                .when("weighing.record", WEIGHING.without("inputs_missing_because"))
                .thenRefused(Code.INPUTS)
                .missing(new Missing.Ground(Code.INPUTS, "inputs_missing_because"));
    }

    @Test
    void asksWhyVeiligThuisWasNotAsked() {
        given(Story.withFact())
                .when("weighing.record", WEIGHING.without("vt_view_text"))
                .thenRefused(Code.INPUTS)
                .missing(new Missing.Ground(Code.INPUTS, "vt_view_text"));
        given(Story.withFact())
                .when("weighing.record", WEIGHING.with("vt_view", "asked").without("vt_view_text"))
                .thenRefused(Code.INPUTS)
                .missing(new Missing.Field(Code.INPUTS, "vt_view_text"));
    }

    @Test
    void anOpenHypothesisIsAddressed() {
        var at = given(Story.withHypothesis());

        at.when("weighing.record", WEIGHING)
                .thenRefused(Code.HYPOPEN)
                .missing(new Missing.Addressed(Code.HYPOPEN, 3));
        at.when("weighing.record", WEIGHING.with("addresses", "3")).thenAccepted();
    }

    @Test
    void aRecordedWeighingAsksForADecision() {
        given(Story.withFact())
                .when("weighing.record", WEIGHING)
                .thenAccepted()
                .thenDue("decision.take", "2025-09-23", OFFICER);
    }

    @Test
    void theModelOf2010KnowsNoFramework() {
        var old = opened("de-sprong-2010");

        given(old)
                .when("weighing.record", answered(REPORT))
                .thenRefused(Code.KIND)
                .naming("answers.q0.answer", "answers.q1.answer", "answers.q2.answer");
        given(old).when("weighing.record", WEIGHING.without("other_children")).thenAccepted();
    }

    private static Dossier opened(String version) {
        return Dossier.fold(
                Story.withFact().entries().stream()
                        .map(one ->
                                one.entry() instanceof Entry.DossierOpened(var pupil, _)
                                        ? new Recorded(
                                                one.number(),
                                                one.at(),
                                                one.author(),
                                                new Entry.DossierOpened(pupil, version),
                                                one.sets(),
                                                one.settles())
                                        : one)
                        .toList());
    }

    @Test
    void nothingIsDecidedBeforeItWasWeighed() {
        decide(Story.withFact(), "yes", "no", "insufficient")
                .thenRefused(Code.RNS)
                .missing(new Missing.Earlier(Code.RNS, Missing.What.WEIGHING))
                .withWayOut("weighing.record");
    }

    @Test
    void nothingIsDecidedBeforeTheFrameworkSaysSomething() {
        decide(weighed(Map.of(Question.Q0, Reply.NO)), "no", "yes", "sufficient")
                .thenRefused(Code.FRAMEWORK)
                .missing(new Missing.Earlier(Code.FRAMEWORK, Missing.What.FRAMEWORK_ANSWERS));
    }

    @Test
    void doubtWhetherThereIsASuspicionAsksForAdviceFirst() {
        var doubt =
                weighed(
                        Map.of(
                                Question.Q0, Reply.NO,
                                Question.Q1, Reply.DOUBT,
                                Question.Q2, Reply.NO,
                                Question.Q3, Reply.YES,
                                Question.Q4, Reply.YES));

        decide(doubt, "no", "yes", "sufficient").thenRefused(Code.ADVICE_MUST);
        decide(advised(doubt), "no", "yes", "sufficient").thenAccepted();
    }

    private static Dossier advised(Dossier dossier) {
        return given(dossier)
                .when("advice.ask", "question", "Wat nu?", "advice", "Praat met de ouders.")
                .thenAccepted()
                .dossier();
    }

    @Test
    void aDecisionForHelpIsTakenByTheDirectorAndLookedAtByAnother() {
        decide(weighed(HELP), "no", "yes", "sufficient")
                .thenAccepted()
                .thenSettled("decision.take")
                .thenDueOnly("decision.check-safety", "help.plan");
        given(weighed(HELP))
                .by(Cast.MARIT)
                .when(
                        "decision.take",
                        "report",
                        "yes",
                        "help",
                        "yes",
                        "protection",
                        "doubt",
                        "motivation",
                        "zo is gewogen")
                .thenRefused(Code.ROLE);
    }

    @Test
    void aDecisionForAReportIsDueTheSameDay() {
        decide(weighed(REPORT), "yes", "yes", "doubt")
                .thenAccepted()
                .thenDue("report.record", "2025-09-16", OFFICER)
                .thenDueOnly("decision.check-safety", "help.plan", "report.record");
    }

    @ParameterizedTest
    @ValueSource(strings = {"doubt", "insufficient"})
    void doubtAboutProtectionNeverEndsInHelpInsteadOfAReport(String protection) {
        decide(weighed(HELP), "no", "yes", protection)
                .thenRefused(Code.DOUBT_REPORT)
                .withWayOut("not-report.decide");
        decide(weighed(HELP), "yes", "yes", protection).thenAccepted();
        assertThat(
                        given(opened("de-sprong-2010"))
                                .when("weighing.record", WEIGHING)
                                .thenAccepted()
                                .dossier())
                .satisfies(old ->
                        decide(notReported(advised(old)), "no", "yes", protection)
                                .thenRefused(Code.DOUBT_REPORT)
                                .naming("report"));
    }

    private static Dossier notReported(Dossier dossier) {
        return given(dossier)
                .by(Cast.DIRK)
                .when(
                        "not-report.decide",
                        "reason",
                        "de hulp loopt al",
                        "second_person",
                        Cast.INGE.staff().value(),
                        "advice",
                        "Veilig Thuis ziet het ook zo")
                .thenAccepted()
                .dossier();
    }

    @Test
    void whoLeavesTheFrameworkDecidesThatApartWithAdviceAndASecondPerson() {
        var report = weighed(REPORT);

        decide(report, "no", "yes", "sufficient")
                .thenRefused(Code.FRAMEWORK)
                .missing(new Missing.Earlier(Code.FRAMEWORK, Missing.What.NOT_REPORT_DECISION));
        given(report)
                .by(Cast.DIRK)
                .when("not-report.decide")
                .thenRefused(Code.FRAMEWORK)
                .naming("reason", "second_person", "advice");
        given(advised(report))
                .by(Cast.DIRK)
                .when(
                        "not-report.decide",
                        "reason",
                        "r",
                        "second_person",
                        Cast.DIRK.staff().value(),
                        "advice",
                        "a")
                .thenRefused(Code.FRAMEWORK)
                .naming("second_person");
        assertThat(
                        decide(notReported(advised(report)), "no", "yes", "sufficient")
                                .thenAccepted()
                                .dossier()
                                .all(WeighingEntry.Taken.class))
                .extracting(taken -> taken.entry().deviation())
                .isEqualTo(List.of(Answer.of(Course.Deviation.NO_REPORT)));
    }

    @Test
    void aNewWeighingThatCallsForAReportAsksTheQuestionAnew() {
        var decided = notReported(advised(weighed(REPORT)));
        var again =
                given(decided).when("weighing.record", answered(REPORT)).thenAccepted().dossier();

        decide(again, "no", "yes", "sufficient").thenRefused(Code.FRAMEWORK);
    }

    @Test
    void neitherReportNorHelpFitsNoSuspicionOnly() {
        decide(weighed(HELP), "no", "no", "sufficient").thenRefused(Code.NEITHER).naming("help");
        decide(
                        weighed(Map.of(Question.Q0, Reply.NO, Question.Q1, Reply.NO)),
                        "no",
                        "no",
                        "sufficient")
                .thenAccepted();
    }

    @Test
    void nobodyLooksAtTheSafetyOfHerOwnDecision() {
        var decided = decide(weighed(HELP), "no", "yes", "sufficient").thenAccepted().dossier();
        var officerToo =
                new Cast(
                        Cast.DIRK.number(),
                        Set.of(SchoolFunction.ATTENTION_OFFICER),
                        Cast.DIRK.relations());

        given(decided)
                .by(officerToo)
                .when("decision.check-safety", "about", "5", "text", "gezien")
                .thenRefused(Code.SAFETYCHECK);
        given(decided)
                .by(Cast.INGE)
                .when("decision.check-safety", "about", "5", "text", "gezien")
                .thenAccepted()
                .thenSettled("decision.check-safety");
    }

    @Test
    void aDossierIsClosedWithASafetyCheckOfAnotherAndWithoutOpenHypotheses() {
        given(Story.withHypothesis())
                .by(Cast.INGE)
                .when("dossier.close", "ground", "other_cause", "text", "De uitslag is bekend.")
                .thenRefused(Code.HYPOPEN)
                .missing(
                        new Missing.Settled(Code.HYPOPEN, 3),
                        new Missing.Earlier(Code.SAFETYCHECK, Missing.What.SAFETY_CHECK));
        var checked =
                given(Story.withFact())
                        .by(Cast.INGE)
                        .when("decision.check-safety", "text", "geen zorgen meer")
                        .thenAccepted()
                        .dossier();
        var closed =
                given(checked)
                        .by(Cast.IRIS)
                        .when("dossier.close", "ground", "other_cause", "text", "Uitslag bekend.")
                        .thenAccepted()
                        .dossier();
        assertThat(closed.openDue()).isEmpty();
        given(closed).when("weighing.record", WEIGHING).thenRefused(Code.CLOSED);
        given(closed)
                .by(Cast.IRIS)
                .when("dossier.reopen", "reason", "een nieuw signaal")
                .thenAccepted()
                .thenDue("weighing.record", "2025-09-23", OFFICER);
    }
}
