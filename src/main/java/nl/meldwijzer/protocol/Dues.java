package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.SchoolFunction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which due items an entry sets and settles. What it settles is gone before what it sets begins,
/// so the same kind can start anew.
final class Dues {
    static final DueFor ATTENTION_OFFICER = new DueFor.Function(SchoolFunction.ATTENTION_OFFICER);
    static final DueFor IB = new DueFor.Function(SchoolFunction.INTERNAL_COORDINATOR);
    static final DueFor BOARD = new DueFor.Function(SchoolFunction.BOARD_RECIPIENT);
    private static final DueFor DIRECTOR = new DueFor.Function(SchoolFunction.DIRECTOR);

    private final Situation situation;
    private final long entry;
    private final List<DueItem> sets = new ArrayList<>();
    private final List<DueKey> settles = new ArrayList<>();

    /// @param entry the number that the entry will get
    private Dues(Situation situation, long entry) {
        this.situation = situation;
        this.entry = entry;
    }

    static Dues of(Situation situation, long entry) {
        return new Dues(situation, entry);
    }

    Draft on(Entry recorded) {
        askRouteNoMore();
        return new Draft(recorded, sets, settles);
    }

    /// Once the route is known, nobody is asked for it any more. It takes an act of somebody who
    /// sees the dossier, so that a depositor's own list tells her no more than that her signal was
    /// taken up.
    private void askRouteNoMore() {
        if (situation.seesAll() && situation.isRouteKnown()) {
            situation.dossier().openDue().stream()
                    .filter(DueKind.ROUTE::isKindOf)
                    .map(DueItem::key)
                    .filter(key -> !settles.contains(key))
                    .forEach(settles::add);
        }
    }

    /// The route is asked when nobody answered the question yet (S78).
    Dues askRoute() {
        return situation.knowsRoute() ? this : setOnce(DueKind.ROUTE, recorder(), Term.P1);
    }

    /// Who does not know asks again, unless she sees that others do.
    Dues routeUnknown() {
        return situation.seesAll() && situation.isRouteKnown()
                ? this
                : set(DueKind.ROUTE, recorder(), Term.P1);
    }

    /// A hypothesis is followed up by whom it is from (S75).
    Dues followHypothesis(DueFor author) {
        return set(DueKind.HYPOTHESIS, author, Term.P4);
    }

    /// A signal of concern goes to the IB (S201): one question per dossier at a time. Somebody who
    /// does not see the dossier gets her own, or its absence would tell her that there is one.
    Dues consultIb() {
        return situation.isClosedToSteps() ? this : consultIbAgain();
    }

    /// The same on an act that takes the dossier off the employee route.
    Dues consultIbAgain() {
        return setOnce(DueKind.CONSULT_IB, recorder(), Term.P1);
    }

    /// Any doubt makes asking advice a duty (S92).
    Dues askAdvice() {
        return setOnce(DueKind.ADVICE, IB, Term.P1);
    }

    /// Genital mutilation or honour-related violence, also intended (S118).
    Dues callVeiligThuis() {
        return setOnce(DueKind.VEILIG_THUIS, recorder(), Term.P11)
                .setOnce(DueKind.VEILIG_THUIS_OFFICER, ATTENTION_OFFICER, Term.P11);
    }

    /// Each parent with authority hears the outcome of a consultation, unless she is not to be
    /// contacted (S37, S119, S149).
    Dues shareOutcome() {
        return eachParent(DueKind.OUTCOME_SHARE, recorder(), Term.P5);
    }

    /// What was said without consent is put right (S84).
    Dues repairConsent() {
        return setOnce(DueKind.CONSENT_REPAIR, IB, Term.P5);
    }

    /// After step 2 each parent is spoken to (S106).
    Dues talkToParents() {
        return eachParent(DueKind.PARENT_CONVERSATION, IB, Term.P2);
    }

    /// A conversation was planned for a day.
    Dues holdConversation(LocalDate day) {
        sets.add(new DueItem(DueKind.CONVERSATION_HELD.about(entry), day, recorder(), Term.P2));
        return this;
    }

    /// After the conversations the school weighs (S131).
    Dues weigh() {
        return setOnce(DueKind.WEIGHING, IB, Term.P3);
    }

    private Dues eachParent(DueKind kind, DueFor who, Term term) {
        var dossier = situation.dossier();
        var withheld = Withheld.in(dossier);
        situation.circumstances().pupil().withAuthority().stream()
                .map(Involved.Parent::new)
                .filter(parent -> !withheld.contains(parent))
                .filter(parent ->
                        kind != DueKind.PARENT_CONVERSATION
                                || !Heard.isDiscussedWith(dossier, parent.id()))
                .forEach(parent -> set(kind, parent, who, term));
        return this;
    }

    /// Settles what is due for one of the parents, or for the pupil.
    Dues settle(Involved whom, DueKind... kinds) {
        situation.dossier().openDue().stream()
                .filter(item -> item.key().whom().equals(Answer.of(whom)))
                .filter(item -> Arrays.stream(kinds).anyMatch(kind -> kind.isKindOf(item)))
                .map(DueItem::key)
                .forEach(settles::add);
        return this;
    }

    Dues completeEmergency() {
        return set(DueKind.EMERGENCY, recorder(), Term.P10);
    }

    /// The board informs who has to be, and for a sexual offence consults the inspector (T13).
    Dues reportToBoard(EmployeeReport.Offence nature) {
        return duty(DueKind.INSPECTOR, nature).duty(DueKind.INFORM, nature);
    }

    /// After the inspector saw a reasonable suspicion of a sexual offence, whatever the report
    /// said.
    Dues complain() {
        settle(DueKind.COMPLAINT);
        return duty(DueKind.COMPLAINT, EmployeeReport.Offence.SEXUAL);
    }

    /// A duty by law, from the day on which it holds (T15).
    private Dues duty(DueKind kind, EmployeeReport.Offence nature) {
        var today = situation.circumstances().today();
        return situation.version().duties().hold(kind, nature, today)
                ? set(kind, BOARD, Term.AT_ONCE)
                : this;
    }

    /// The director takes up what is no sexual offence, and writes down what she did (S78).
    Dues takeUpByDirector() {
        return set(DueKind.DIRECTOR, DIRECTOR, Term.P1);
    }

    /// Who keeps the dossier looks at emergency access, and says what she thinks of it (T47).
    Dues reviewAccess() {
        return set(DueKind.ACCESS, ATTENTION_OFFICER, Term.P1);
    }

    /// A follow-up completes an emergency; one by management says what was done about a report, one
    /// by a keeper that emergency access was looked at.
    Dues followedUp(long about) {
        settle(DueKind.EMERGENCY.about(about));
        if (situation.isKeeper()) {
            settle(DueKind.ACCESS.about(about));
        }
        completeAdvice(about);
        settle(DueKind.PLAN_TOLD.about(about));
        settle(DueKind.REPORT_COMPLETE.about(about));
        settle(DueKind.AGREEMENTS.about(about));
        settle(DueKind.AGREED.about(about));
        return situation.author().holdsAny(SchoolFunction.management())
                ? settle(DueKind.DIRECTOR.about(about))
                : this;
    }

    private void completeAdvice(long about) {
        var key = DueKind.ADVICE_COMPLETE.about(about);
        if (situation.dossier().openDue().stream().map(DueItem::key).anyMatch(key::equals)) {
            settle(key).settle(DueKind.ADVICE);
        }
    }

    Dues settle(DueKind... kinds) {
        situation.dossier().openDue().stream()
                .filter(item -> Arrays.stream(kinds).anyMatch(kind -> kind.isKindOf(item)))
                .map(DueItem::key)
                .forEach(settles::add);
        return this;
    }

    /// Settles one item, when it is open.
    Dues settle(DueKey key) {
        situation.dossier().openDue().stream()
                .map(DueItem::key)
                .filter(key::equals)
                .forEach(settles::add);
        return this;
    }

    /// Who recorded it; the attention officer for what no employee recorded.
    DueFor recorder() {
        return recorder(situation.author());
    }

    static DueFor recorder(Author author) {
        return author.staff().<DueFor>map(DueFor.Person::new).orElse(ATTENTION_OFFICER);
    }

    private Dues setOnce(DueKind kind, DueFor who, Term term) {
        var isOpen =
                situation.dossier().openDue().stream()
                        .filter(kind::isKindOf)
                        .anyMatch(item -> seesAll() || item.who().equals(who));
        return isOpen ? this : set(kind, who, term);
    }

    private boolean seesAll() {
        return situation.seesAll();
    }

    /// On a day that somebody chose herself.
    Dues on(DueKind kind, DueFor who, LocalDate day, Term term) {
        return on(kind.about(entry), who, day, term);
    }

    Dues on(DueKind kind, Involved whom, DueFor who, LocalDate day, Term term) {
        return on(kind.about(entry, whom), who, day, term);
    }

    /// The day moves back to a school day: the school chose it itself (P15).
    private Dues on(DueKey key, DueFor who, LocalDate day, Term term) {
        var calendar = situation.circumstances().school().calendar();
        sets.add(new DueItem(key, calendar.lastSchoolDayOnOrBefore(day), who, term));
        return this;
    }

    /// A signal after help was chosen instead of a report, or in a closed dossier, asks once more
    /// whether there will be a report (S139).
    Dues asksForReportAfterAll() {
        var dossier = situation.dossier();
        var isWithoutReport =
                Weighed.in(situation)
                        .lastDecision()
                        .filter(last -> !last.entry().course().report())
                        .isPresent();
        return isWithoutReport || Closing.isClosed(dossier) ? reportAfterAll() : this;
    }

    /// Whether there will be a report after all (S139).
    Dues reportAfterAll() {
        return setOnce(DueKind.REPORT_AFTER_ALL, ATTENTION_OFFICER, Term.P3);
    }

    /// Settles what is due about one person.
    Dues settle(DueKind kind, Involved whom) {
        situation.dossier().openDue().stream()
                .filter(kind::isKindOf)
                .map(DueItem::key)
                .filter(key -> key.whom().equals(Answer.of(whom)))
                .forEach(settles::add);
        return this;
    }

    Dues set(DueKind kind, DueFor who, Term term) {
        return set(kind.about(entry), who, term);
    }

    /// The same for one parent, or for the pupil.
    Dues set(DueKind kind, Involved whom, DueFor who, Term term) {
        return set(kind.about(entry, whom), who, term);
    }

    private Dues set(DueKey key, DueFor who, Term term) {
        sets.add(new DueItem(key, end(term), who, term));
        return this;
    }

    private LocalDate end(Term term) {
        var circumstances = situation.circumstances();
        var school = circumstances.school();
        return school.terms().end(term, circumstances.today(), school.calendar());
    }
}
