package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.kernel.SchoolFunction;

import java.util.List;

/// Signals about somebody who works for the school leave the step plan (S78-S80).
final class RouteRules {
    private static final Article ARTICLE = Article.of("employee-route", "S78", "S79", "S80", "T13");
    private static final WayOut REPORT =
            WayOut.of("report-employee", "employee.report", "emergency.note");

    /// On the employee route, and in a sealed dossier, the steps are closed.
    static final Rule<Situation> STEP_PLAN_APPLIES =
            new Rule<>(
                    Code.EMP, ARTICLE, REPORT, at -> closed(at, at.dossier().isOnEmployeeRoute()));

    /// The same for what anyone may deposit: a depositor must not learn it from a refusal.
    static final Rule<Situation> STEP_PLAN_SEEN_TO_APPLY =
            new Rule<>(Code.EMP, ARTICLE, REPORT, at -> closed(at, at.isClosedToSteps()));

    /// Only an attention officer takes a dossier off the employee route again.
    static final Rule<Situation> MAY_CHOOSE =
            new Rule<>(Code.EMP, ARTICLE, REPORT, RouteRules::closedChoice);

    /// A report about an employee stands in a sealed dossier of its own, without a trace elsewhere.
    static final Rule<Situation> DOSSIER_OF_ITS_OWN =
            new Rule<>(
                    Code.EMP,
                    ARTICLE,
                    WayOut.of("separate-report", "employee.report"),
                    at ->
                            when(
                                    at.dossier().isOpened() && !at.dossier().isSealed(),
                                    new Missing.DossierOfItsOwn(Code.EMP)));

    /// No ordinary case is opened or continued about an employee (S80). The answer is the same
    /// whether there is a dossier, so only an attention officer writes it in one that she sees.
    static final Rule<Attempt<Act.ChooseRoute>> NO_CASE_ABOUT_EMPLOYEE =
            new Rule<>(
                    Code.EMP,
                    ARTICLE,
                    REPORT,
                    attempt ->
                            when(
                                    opensCaseAboutEmployee(attempt),
                                    new Missing.SoundValue(
                                            Code.EMP, "route", Missing.Problem.AN_EMPLOYEE, 0)));

    /// A suspicion about an employee is a report about an employee.
    static final Rule<Attempt<Act.SetSuspicion>> ACTOR_NOT_EMPLOYEE =
            new Rule<>(
                    Code.EMP,
                    ARTICLE,
                    REPORT,
                    attempt ->
                            when(
                                    attempt.act().actorKind() == Suspicion.ActorKind.EMPLOYEE,
                                    new Missing.SoundValue(
                                            Code.EMP,
                                            "actor_kind",
                                            Missing.Problem.AN_EMPLOYEE,
                                            0)));

    private RouteRules() {}

    private static List<Missing> closed(Situation at, boolean closed) {
        var missing =
                at.dossier().isSealed()
                        ? new Missing.OrdinaryDossier(Code.EMP)
                        : new Missing.RouteNotEmployee(Code.EMP);
        return when(closed, missing);
    }

    private static List<Missing> closedChoice(Situation at) {
        if (at.dossier().isSealed()) {
            return List.of(new Missing.OrdinaryDossier(Code.EMP));
        }
        return when(
                at.isClosedToSteps() && !at.isKeeper(),
                new Missing.FunctionNeeded(Code.EMP, SchoolFunction.attentionOfficers()));
    }

    private static boolean opensCaseAboutEmployee(Attempt<Act.ChooseRoute> attempt) {
        return attempt.act().route().optional().filter(Route.EMPLOYEE::equals).isPresent()
                && !isThereAlready(attempt.situation())
                && !mayWriteIt(attempt.situation());
    }

    /// The gate has spoken then; the rule would say it twice.
    private static boolean isThereAlready(Situation at) {
        return at.isClosedToSteps() && !at.dossier().isSealed();
    }

    private static boolean mayWriteIt(Situation at) {
        return at.dossier().isOpened()
                && at.seesAll()
                && at.author().holdsAny(SchoolFunction.attentionOfficers());
    }
}
