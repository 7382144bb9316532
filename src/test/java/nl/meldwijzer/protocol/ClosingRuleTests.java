package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Story.given;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.SchoolFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.HashMap;
import java.util.List;

/// When a dossier can be closed, and how it opens again (S88, S92, S125, S138, S139, S167, S194).
class ClosingRuleTests {
    private static final DueFor OFFICER = new DueFor.Function(SchoolFunction.ATTENTION_OFFICER);

    @Test
    void helpThatWasNeverEvaluatedClosesNothing() {
        close(checked(Story.withFact()), "help_effective")
                .thenRefused(Code.FOLLOW)
                .missing(new Missing.Earlier(Code.FOLLOW, Missing.What.HELP_EFFECTIVE))
                .withWayOut("effect.evaluate");
    }

    @Test
    void helpThatWorksCloses() {
        close(checked(with(Story.withFact(), evaluated(Framework.Reply.YES))), "help_effective")
                .thenAccepted();
    }

    @ParameterizedTest
    @EnumSource(names = {"NO", "TOO_EARLY"})
    void helpThatDoesNotWorkDoesNot(Framework.Reply works) {
        close(checked(with(Story.withFact(), evaluated(works))), "help_effective")
                .thenRefused(Code.FOLLOW);
    }

    @Test
    void helpThatWorkedIsNoGroundOnceOtherHelpWasPlanned() {
        var planned =
                with(
                        with(Story.withFact(), evaluated(Framework.Reply.YES)),
                        Supplies.target(Target.HELP));

        close(checked(planned), "help_effective").thenRefused(Code.FOLLOW);
    }

    @Test
    void afterAReportAsksForAReportAndForLookingBack() {
        close(checked(Story.withFact()), "after_report")
                .thenRefused(Code.FOLLOW)
                .missing(
                        new Missing.Earlier(Code.FOLLOW, Missing.What.REPORT),
                        new Missing.Earlier(Code.FOLLOW, Missing.What.REPORT_REVIEW));
        close(checked(reported()), "after_report")
                .thenRefused(Code.FOLLOW)
                .missing(new Missing.Earlier(Code.FOLLOW, Missing.What.REPORT_REVIEW));
        close(
                        checked(with(reported(), lookedBack(Report.Improvement.INSUFFICIENT))),
                        "after_report")
                .thenRefused(Code.FOLLOW);
        var reviewed = with(reported(), lookedBack(Report.Improvement.SUFFICIENT));
        close(checked(reviewed), "after_report").thenAccepted();
        close(checked(with(reviewed, Supplies.target(Target.REPORT))), "after_report")
                .thenRefused(Code.FOLLOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"other_cause", "no_suspicion"})
    void doubtIsNotClosedAway(String ground) {
        var doubted =
                with(Story.withFact(), new Entry.IbConsulted(Cast.TODAY, "Twijfel.", true, ""));

        close(checked(doubted), ground)
                .thenRefused(Code.ADVICE_MUST)
                .missing(new Missing.AdviceAsked(Code.ADVICE_MUST))
                .withWayOut("advice.ask");
        close(checked(with(doubted, Supplies.ADVICE)), ground).thenAccepted();
    }

    @Test
    void aRefusalThatNothingWasSaidAboutIsAddressed() {
        var refused =
                with(
                        Story.withFact(),
                        new ConsentEntry.Answered(
                                Cast.BRAM,
                                List.of("wijkteam"),
                                Consent.Answered.REFUSED,
                                "Liever niet.",
                                false,
                                ""));

        close(checked(refused), "other_cause")
                .thenRefused(Code.REFUSAL_WEIGH)
                .missing(new Missing.Addressed(Code.REFUSAL_WEIGH, 4));
        var closed =
                given(checked(refused))
                        .by(Cast.IRIS)
                        .when(
                                "dossier.close",
                                CLOSE.with("ground", "other_cause").with("addresses", "4"))
                        .thenAccepted()
                        .dossier();
        var again = with(closed, new ClosingEntry.Reopened("toch niet"));
        close(checked(again), "other_cause").thenAccepted();
    }

    @Test
    void closingIsNoWayAroundAReportThatTheFrameworkCallsFor() {
        var calls = with(Story.withFact(), weighed(Framework.Question.Q2, Framework.Reply.YES));

        close(checked(calls), "no_suspicion")
                .thenRefused(Code.FRAMEWORK)
                .missing(new Missing.Earlier(Code.FRAMEWORK, Missing.What.REPORT_OR_DECISION));
        close(
                        checked(with(calls, Supplies.entry(Missing.What.NOT_REPORT_DECISION))),
                        "no_suspicion")
                .thenAccepted();
    }

    @Test
    void aCheckOfSafetyKnowsWhatCameOfTheHelp() {
        var before = with(checked(Story.withFact()), evaluated(Framework.Reply.YES));

        close(before, "help_effective")
                .thenRefused(Code.SAFETYCHECK)
                .missing(new Missing.Earlier(Code.SAFETYCHECK, Missing.What.SAFETY_CHECK));
    }

    @Test
    void aSignalOpensAClosedDossierByItselfAndAsksForAReportAfterAll() {
        var reopened =
                given(closed())
                        .by(Cast.TOM)
                        .when("signal.record", Story.FACT)
                        .thenAccepted()
                        .thenDue("report.after-all", "2025-09-23", OFFICER)
                        .thenDue("weighing.record", "2025-09-23", OFFICER);

        assertThat(Closing.isClosed(reopened.dossier())).isFalse();
        given(reopened.dossier()).by(Cast.INGE).when("dossier.reopen").thenRefused(Code.CLOSED);
    }

    @Test
    void anEmergencyOpensItToo() {
        var reopened = given(closed()).by(Cast.TOM).when("emergency.note").thenAccepted();

        assertThat(Closing.isClosed(reopened.dossier())).isFalse();
    }

    @Test
    void goodNewsLeavesItClosed() {
        var told =
                given(closed())
                        .when("signal.record", Story.FACT.with("direction", "refutes"))
                        .thenAccepted();

        assertThat(Closing.isClosed(told.dossier())).isTrue();
    }

    @Test
    void whatWasWeighedBeforeTheClosingDoesNotCountAfterIt() {
        var again =
                given(with(Story.withFact(), weighed(Framework.Question.Q2, Framework.Reply.NO)))
                        .dossier();
        assertThat(new Weighed(again, Cast.TODAY).current()).isPresent();

        var reopened = with(with(again, closing()), new ClosingEntry.Reopened("een signaal"));
        assertThat(new Weighed(reopened, Cast.TODAY).current()).isEmpty();
    }

    @Test
    void helpGoesOnInsteadOfAReportAfterAllOnlyWhenThatIsDecidedApart() {
        var helped =
                with(
                        with(Story.withFact(), weighed(Framework.Question.Q2, Framework.Reply.NO)),
                        new WeighingEntry.Taken(
                                new Course(false, true, Course.Protection.SUFFICIENT),
                                "hulp",
                                Answer.blank(),
                                Answer.blank()));
        var again = given(helped).when("signal.record", Story.FACT).thenAccepted().dossier();

        decide(again, "no")
                .thenRefused(Code.FRAMEWORK)
                .missing(new Missing.Earlier(Code.FRAMEWORK, Missing.What.NOT_REPORT_DECISION))
                .withWayOut("not-report.decide");
        decide(again, "yes").thenAccepted();
        decide(with(again, Supplies.entry(Missing.What.NOT_REPORT_DECISION)), "no").thenAccepted();
    }

    private static final Fields CLOSE = Fields.none().with("text", "De uitslag is bekend.");
    private static final Fields COURSE =
            Fields.none()
                    .with("help", "yes")
                    .with("protection", "sufficient")
                    .with("motivation", "zo is gewogen");

    private static Story.Outcome close(Dossier dossier, String ground) {
        return given(dossier).by(Cast.IRIS).when("dossier.close", CLOSE.with("ground", ground));
    }

    private static Story.Outcome decide(Dossier dossier, String report) {
        return given(dossier).by(Cast.DIRK).when("decision.take", COURSE.with("report", report));
    }

    private static Dossier checked(Dossier dossier) {
        return with(dossier, Supplies.entry(Missing.What.SAFETY_CHECK));
    }

    private static Dossier closed() {
        return close(checked(Story.withFact()), "other_cause").thenAccepted().dossier();
    }

    private static Dossier reported() {
        return with(Story.withFact(), Supplies.target(Target.REPORT));
    }

    private static Entry closing() {
        return new ClosingEntry.Closed(Closing.Ground.OTHER_CAUSE, "klaar", List.of());
    }

    private static Entry evaluated(Framework.Reply works) {
        return new HelpEntry.Evaluated(1, works, "zo gaat het", Answer.blank(), "");
    }

    private static Entry lookedBack(Report.Improvement improvement) {
        return new ReportEntry.LookedBack(4, improvement, "teruggekeken");
    }

    private static Entry weighed(Framework.Question question, Framework.Reply reply) {
        var answers = new HashMap<>(Supplies.WEIGHING.considered());
        answers.put(question, new Weighing.Considered(reply, ""));
        return new WeighingEntry.Weighed(
                new Weighing(Supplies.WEIGHING.estimate(), Supplies.WEIGHING.inputs(), answers));
    }

    private static Dossier with(Dossier dossier, Entry entry) {
        return Story.append(
                dossier,
                List.of(new Draft(entry, List.of(), List.of())),
                given(dossier).by(Cast.INGE).circumstances());
    }
}
