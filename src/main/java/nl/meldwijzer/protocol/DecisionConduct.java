package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;
import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.WeighingAct.CheckSafety;
import nl.meldwijzer.protocol.WeighingAct.CourseForm;
import nl.meldwijzer.protocol.WeighingAct.DecideNot;
import nl.meldwijzer.protocol.WeighingAct.Propose;
import nl.meldwijzer.protocol.WeighingAct.Take;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The decisions after the weighing: proposed, taken, looked at for safety, and not to report
/// (architecture decisions 9 and 10).
final class DecisionConduct {
    private static final List<Rule<Situation>> ON_A_WEIGHING =
            List.of(
                    ClosingRules.NOT_CLOSED,
                    DecisionRules.WEIGHED,
                    DecisionRules.FRAMEWORK_ANSWERED,
                    DecisionRules.ADVISED_IN_DOUBT);

    private static final List<String> DECISIONS =
            List.of("protocol.entry.decision.taken", "protocol.entry.not-report.decided");

    static final Procedure<Propose> PROPOSE =
            Procedure.of(
                    courseOf(
                            Form.of("decision.propose", Who.DOSSIER, in -> new Propose(course(in))),
                            Propose::course),
                    StandingRules.all(StandingRules.AFTER_SOMETHING, ON_A_WEIGHING),
                    DecisionRules.sound(Propose::course),
                    DecisionConduct::propose);

    static final Procedure<Take> TAKE =
            Procedure.of(
                    courseOf(
                                    Form.of(
                                            "decision.take",
                                            Who.DOSSIER,
                                            in -> new Take(course(in), in.yesOrNo("agreed"))),
                                    Take::course)
                            .yesNo("agreed", Take::agreed),
                    StandingRules.all(
                            StandingRules.and(StandingRules.AFTER_SOMETHING, DecisionRules.DECIDER),
                            ON_A_WEIGHING),
                    DecisionRules.sound(Take::course),
                    DecisionConduct::take);

    static final Procedure<CheckSafety> CHECK =
            Procedure.of(
                    Form.of(
                                    "decision.check-safety",
                                    Who.DOSSIER,
                                    in -> new CheckSafety(in.entries("about"), in.typed("text")))
                            .entries("about", DECISIONS, CheckSafety::about)
                            .text("text", CheckSafety::text)
                            .must()
                            .ofSchool(),
                    StandingRules.all(
                            StandingRules.AFTER_SOMETHING,
                            List.of(DecisionRules.GUARDS_SAFETY, DecisionRules.SIGNALLED)),
                    List.of(
                            new Rule<>(
                                    Code.ABOUT,
                                    Article.of("safety-check", "S194"),
                                    WayOut.of("choose-decision"),
                                    attempt ->
                                            when(
                                                    isAboutNoDecision(attempt),
                                                    new Missing.SoundValue(
                                                            Code.ABOUT,
                                                            "about",
                                                            Missing.Problem.NOT_THERE,
                                                            0))),
                            new Rule<>(
                                    Code.SAFETYCHECK,
                                    Article.of("safety-check", "S194"),
                                    WayOut.of("other-person"),
                                    attempt ->
                                            when(
                                                    isOwn(attempt),
                                                    new Missing.AnotherAuthor(Code.SAFETYCHECK)))),
                    DecisionConduct::check);

    static final Procedure<DecideNot> NOT_REPORT =
            Procedure.of(
                    Form.of("not-report.decide", Who.DOSSIER, DecisionConduct::not)
                            .text("reason", DecideNot::reason)
                            .must(Code.FRAMEWORK)
                            .ofSchool()
                            .person("second_person", DecideNot::secondPerson)
                            .must(Code.FRAMEWORK)
                            .text("advice", DecideNot::advice)
                            .must(Code.FRAMEWORK),
                    StandingRules.all(
                            StandingRules.WORKING,
                            List.of(DecisionRules.DECIDER, DecisionRules.ADVISED)),
                    List.of(
                            new Rule<>(
                                    Code.FRAMEWORK,
                                    Article.of("second-person", "T7"),
                                    WayOut.of("other-person"),
                                    attempt ->
                                            when(
                                                    isNoSecond(attempt),
                                                    new Missing.SoundValue(
                                                            Code.FRAMEWORK,
                                                            "second_person",
                                                            Missing.Problem.NO_SECOND_PERSON,
                                                            0)))),
                    DecisionConduct::decidedNot);

    static final List<Procedure<?>> ALL = List.of(PROPOSE, TAKE, CHECK, NOT_REPORT);

    private DecisionConduct() {}

    private static <A extends Act> Form<A> courseOf(Form<A> form, Function<A, CourseForm> of) {
        return form.yesNo("report", of.andThen(CourseForm::report))
                .must()
                .yesNo("help", of.andThen(CourseForm::help))
                .must()
                .choice(
                        "protection",
                        Course.Protection.values(),
                        of.andThen(CourseForm::protection))
                .must()
                .text("motivation", of.andThen(CourseForm::motivation))
                .must()
                .ofSchool();
    }

    private static CourseForm course(FieldReader in) {
        return new CourseForm(
                in.yesOrNo("report"),
                in.yesOrNo("help"),
                in.choice("protection", Course.Protection.class),
                in.typed("motivation"));
    }

    private static DecideNot not(FieldReader in) {
        return new DecideNot(in.typed("reason"), in.person("second_person"), in.typed("advice"));
    }

    private static Course complete(CourseForm form) {
        return new Course(value(form.report()), value(form.help()), value(form.protection()));
    }

    private static Decision.Accepted propose(Attempt<Propose> attempt) {
        var form = attempt.act().course();
        return Recording.in(attempt.situation())
                .add(new WeighingEntry.Proposed(complete(form), form.motivation()))
                .accepted();
    }

    private static Decision.Accepted take(Attempt<Take> attempt) {
        var act = attempt.act();
        var course = complete(act.course());
        var says = Weighed.in(attempt.situation()).says();
        var deviation = course.deviation(says).map(Answer::of).orElseGet(Answer::blank);
        var taken =
                new WeighingEntry.Taken(course, act.course().motivation(), act.agreed(), deviation);
        var guard = new SafetyGuard(attempt.situation());
        return withGuard(attempt, guard)
                .add(taken, dues -> afterwards(dues, course, guard.afterDecision()))
                .accepted();
    }

    /// The board is let in before the decision counts, where nobody else can look at it.
    private static Recording withGuard(Attempt<?> attempt, SafetyGuard guard) {
        var recording = Recording.in(attempt.situation());
        guard.toLetIn()
                .forEach(one -> recording.add(new Entry.TeamMemberAdded(one, "", Answer.blank())));
        return recording;
    }

    /// What a decision leaves to do; what an earlier one left to do and this one does not is no
    /// longer due.
    private static Dues afterwards(Dues dues, Course course, DueFor guard) {
        dues.settle(
                DueKind.DECIDE,
                DueKind.REPORT_AFTER_ALL,
                DueKind.SAFETY,
                DueKind.REPORT,
                DueKind.HELP);
        dues.set(DueKind.SAFETY, guard, Term.P3);
        if (course.report()) {
            dues.set(DueKind.REPORT, Dues.ATTENTION_OFFICER, Term.P11);
        }
        return course.help() ? dues.set(DueKind.HELP, Dues.ATTENTION_OFFICER, Term.P3) : dues;
    }

    private static Decision.Accepted check(Attempt<CheckSafety> attempt) {
        var act = attempt.act();
        return Recording.in(attempt.situation())
                .add(
                        new WeighingEntry.SafetyChecked(act.about(), act.text()),
                        dues -> dues.settle(DueKind.SAFETY))
                .accepted();
    }

    private static Decision.Accepted decidedNot(Attempt<DecideNot> attempt) {
        var act = attempt.act();
        var guard = new SafetyGuard(attempt.situation());
        return withGuard(attempt, guard)
                .add(
                        new WeighingEntry.NotToReport(
                                act.reason(), value(act.secondPerson()), act.advice()),
                        dues ->
                                dues.settle(DueKind.REPORT_AFTER_ALL, DueKind.SAFETY)
                                        .set(DueKind.SAFETY, guard.afterDecision(), Term.P3))
                .accepted();
    }

    private static boolean isAboutNoDecision(Attempt<CheckSafety> attempt) {
        return attempt.act().about().size() != decisions(attempt).count();
    }

    /// Nobody looks at the safety of what she decided herself, named or not.
    private static boolean isOwn(Attempt<CheckSafety> attempt) {
        var author = attempt.situation().author().actor();
        var about =
                attempt.act().about().isEmpty()
                        ? new SafetyGuard(attempt.situation()).uncheckedDecision().stream()
                        : decisions(attempt);
        return about.anyMatch(decision -> decision.author().actor().equals(author));
    }

    private static Stream<Recorded> decisions(Attempt<CheckSafety> attempt) {
        return attempt.act().about().stream()
                .flatMap(number -> attempt.situation().dossier().entry(number).stream())
                .filter(recorded -> isDecision(recorded.entry()));
    }

    private static boolean isDecision(Entry entry) {
        return entry instanceof WeighingEntry.Taken || entry instanceof WeighingEntry.NotToReport;
    }

    /// Somebody else than who decides, and not somebody whom it is about.
    private static boolean isNoSecond(Attempt<DecideNot> attempt) {
        var at = attempt.situation();
        return attempt.act()
                .secondPerson()
                .optional()
                .filter(person ->
                        at.dossier().excluded().contains(person)
                                || at.author().staff().filter(person::equals).isPresent())
                .isPresent();
    }
}
