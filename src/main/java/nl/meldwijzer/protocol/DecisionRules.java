package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.none;
import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.protocol.WeighingAct.CourseForm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Who decides, on what, and what doubt and the framework ask (S135, S136, S150, S163, S194, T7,
/// T58; architecture decisions 9 and 10).
final class DecisionRules {
    private static final Article DOUBT = Article.of("doubt-reports", "S136", "S150");
    private static final Article NO_EXIT = Article.of("doubt-without-exit", "S150");

    /// Director or deputy director decide; where nobody is left of them, the board.
    static final Rule<Situation> DECIDER =
            new Rule<>(
                    Code.ROLE,
                    Article.of("who-decides", "S163", "S182"),
                    WayOut.of("let-director-decide"),
                    at ->
                            when(
                                    !decides(at),
                                    new Missing.FunctionNeeded(
                                            Code.ROLE, SchoolFunction.management())));

    /// The attention officer or the deputy looks at safety; where nobody of them is left, the board
    /// (S194).
    static final Rule<Situation> GUARDS_SAFETY =
            new Rule<>(
                    Code.ROLE,
                    Article.of("safety-check", "S194"),
                    WayOut.of("ask-attention-officer"),
                    at ->
                            when(
                                    !new SafetyGuard(at).isAuthor(),
                                    new Missing.FunctionNeeded(
                                            Code.ROLE, SchoolFunction.attentionOfficers())));

    /// Safety is looked at because of a signal.
    static final Rule<Situation> SIGNALLED =
            new Rule<>(
                    Code.SAFETYCHECK,
                    Article.of("safety-check", "S194"),
                    WayOut.of("record-first", "signal.record"),
                    at ->
                            when(
                                    at.dossier().signals().isEmpty(),
                                    new Missing.Earlier(Code.SAFETYCHECK, Missing.What.SIGNAL)));

    /// There is nothing to decide on before a weighing that still holds (S136).
    static final Rule<Situation> WEIGHED =
            new Rule<>(
                    Code.RNS,
                    Article.of("decide-after-weighing", "S134", "S136"),
                    WayOut.of("weigh", "weighing.record"),
                    at ->
                            when(
                                    weighed(at).current().isEmpty(),
                                    new Missing.Earlier(Code.RNS, Missing.What.WEIGHING)));

    /// The questions of the framework were answered, until it says something (T58).
    static final Rule<Situation> FRAMEWORK_ANSWERED =
            new Rule<>(
                    Code.FRAMEWORK,
                    Article.of("framework", "T51", "T58"),
                    WayOut.of("weigh", "weighing.record"),
                    at ->
                            when(
                                    weighed(at).current().isPresent()
                                            && weighed(at).says()
                                                    instanceof FrameworkSays.Unanswered,
                                    new Missing.Earlier(
                                            Code.FRAMEWORK, Missing.What.FRAMEWORK_ANSWERS)));

    /// Doubt whether there is a suspicion asks for advice before anything is decided (S92).
    static final Rule<Situation> ADVISED_IN_DOUBT =
            new Rule<>(
                    Code.ADVICE_MUST,
                    Article.of("framework", "S92"),
                    WayOut.of("ask-advice", "advice.ask"),
                    at ->
                            when(
                                    weighed(at).asksForAdvice()
                                            && !OpenDoubt.isAdvised(at.dossier()),
                                    new Missing.AdviceAsked(Code.ADVICE_MUST)));

    /// Advice of Veilig Thuis about what is known now, for who leaves the framework (T7).
    static final Rule<Situation> ADVISED =
            new Rule<>(
                    Code.FRAMEWORK,
                    Article.of("framework-deviation", "T7"),
                    WayOut.of("ask-advice", "advice.ask"),
                    at ->
                            when(
                                    !OpenDoubt.isAdvised(at.dossier()),
                                    new Missing.AdviceAsked(Code.FRAMEWORK)));

    private DecisionRules() {}

    /// Whether the framework has what it asks for, or the version has no framework.
    static boolean isAnswered(Situation at) {
        return !hasFramework(at) || FRAMEWORK_ANSWERED.missing(at).isEmpty();
    }

    static boolean hasFramework(Situation at) {
        return at.version().asks(FRAMEWORK_ANSWERED);
    }

    private static Weighed weighed(Situation at) {
        return Weighed.in(at);
    }

    private static boolean decides(Situation at) {
        return at.author().holdsAny(SchoolFunction.management())
                || (at.author().holdsAny(Set.of(SchoolFunction.BOARD_RECIPIENT))
                        && isNobodyLeft(at));
    }

    private static boolean isNobodyLeft(Situation at) {
        return at.dossier()
                .excluded()
                .containsAll(at.circumstances().school().offices().of(SchoolFunction.management()));
    }

    /// The director once she sees the dossier; until then the attention officer, who lets her in.
    static DueFor whoSeesToADecision(Situation at) {
        var team = at.dossier().teamOn(at.circumstances().today());
        var director = at.circumstances().school().offices().of(Set.of(SchoolFunction.DIRECTOR));
        return director.stream().anyMatch(team::contains)
                ? new DueFor.Function(SchoolFunction.DIRECTOR)
                : Dues.ATTENTION_OFFICER;
    }

    /// The two decisions, what they rest on, and what follows from doubt and from the framework.
    static <A extends Act> List<Rule<Attempt<A>>> sound(Function<A, CourseForm> form) {
        return List.of(
                on(
                        new Asked(Code.DOUBT_REPORT, NO_EXIT),
                        WayOut.of("report-too"),
                        form,
                        (at, course) ->
                                course.leavesDoubt() ? Optional.of(reportToo()) : Optional.empty()),
                on(
                        new Asked(Code.DOUBT_REPORT, DOUBT),
                        WayOut.of("report-or-deviate", "not-report.decide"),
                        form,
                        (at, course) ->
                                course.leavesDoubt()
                                        ? undecided(at, Code.DOUBT_REPORT)
                                        : Optional.empty()),
                on(
                        new Asked(Code.FRAMEWORK, Article.of("framework-deviation", "T7", "T58")),
                        WayOut.of("report-or-deviate", "not-report.decide"),
                        form,
                        (at, course) ->
                                !course.leavesDoubt()
                                                && course.deviation(weighed(at).says()).isPresent()
                                        ? undecided(at, Code.FRAMEWORK)
                                        : Optional.empty()),
                on(
                        new Asked(Code.NEITHER, Article.of("one-of-both", "S135", "T58")),
                        WayOut.of("help-or-close", "dossier.close"),
                        form,
                        (at, course) ->
                                course.contradicts(weighed(at).says()) && !mustReport(at, course)
                                        ? Optional.of(helpToo())
                                        : Optional.empty()),
                afterAll(form));
    }

    private static <A extends Act> Rule<Attempt<A>> afterAll(Function<A, CourseForm> form) {
        return on(
                new Asked(Code.FRAMEWORK, Article.of("report-after-all", "S139", "T7")),
                WayOut.of("report-or-deviate", "not-report.decide"),
                form,
                (at, course) ->
                        isLeftUnanswered(course, weighed(at))
                                ? undecided(at, Code.FRAMEWORK)
                                : Optional.empty());
    }

    /// Help goes on while signals say that it does not stop, or begins again: that is decided
    /// apart.
    private static boolean isLeftUnanswered(Course course, Weighed weighed) {
        return !course.report()
                && weighed.isAskedAfterAll()
                && course.deviation(weighed.says()).isEmpty();
    }

    /// Where doubt has no way out but a report, that alone is missing.
    private static boolean mustReport(Situation at, Course course) {
        return course.leavesDoubt() && at.version().asks(NO_EXIT);
    }

    private record Asked(Code code, Article article) {}

    private static <A extends Act> Rule<Attempt<A>> on(
            Asked asked,
            WayOut wayOut,
            Function<A, CourseForm> form,
            BiFunction<Situation, Course, Optional<Missing>> check) {
        return new Rule<>(
                asked.code(),
                asked.article(),
                wayOut,
                attempt ->
                        check.apply(attempt.situation(), course(form.apply(attempt.act())))
                                .map(List::of)
                                .orElse(none()));
    }

    private static Missing reportToo() {
        return new Missing.SoundValue(
                Code.DOUBT_REPORT, "report", Missing.Problem.ASKS_FOR_REPORT, 0);
    }

    private static Missing helpToo() {
        return new Missing.SoundValue(Code.NEITHER, "help", Missing.Problem.CONTRADICTS, 0);
    }

    private static Optional<Missing> undecided(Situation at, Code code) {
        return weighed(at).isDecidedNotToReport()
                ? Optional.empty()
                : Optional.of(new Missing.Earlier(code, Missing.What.NOT_REPORT_DECISION));
    }

    /// The course as far as it was answered; what is blank is asked for by itself.
    private static Course course(CourseForm form) {
        return new Course(
                form.report().optional().orElse(true),
                form.help().optional().orElse(true),
                form.protection().optional().orElse(Course.Protection.SUFFICIENT));
    }
}
