package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;

import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Act.AddToTeam;
import nl.meldwijzer.protocol.Act.ExcludePerson;
import nl.meldwijzer.protocol.Act.RemoveFromTeam;
import nl.meldwijzer.protocol.FormRules.Typed;

import java.util.List;

/// Who is let in and who is kept out. Open on the employee route too: that is when it matters.
final class TeamConduct {
    static final Conduct<AddToTeam> ADDITION =
            new Conduct<>(
                    List.of(
                            StandingRules.OPENED,
                            TeamRules.BOARD_ALONE,
                            StandingRules.AUTHOR_NOT_PARTY,
                            StandingRules.KEEPER),
                    List.of(
                            TeamRules.NOT_EXCLUDED,
                            TeamRules.MANAGEMENT_ONLY,
                            FormRules.required("person", act -> act.person().isBlank()),
                            FormRules.required("reason", act -> Text.isBlank(act.reason())),
                            FormRules.notPast("until", AddToTeam::until),
                            FormRules.readable(act -> reason(act.reason()))),
                    TeamConduct::add);

    static final Conduct<RemoveFromTeam> REMOVAL =
            new Conduct<>(
                    List.of(
                            TeamRules.HAS_MEMBER,
                            StandingRules.AUTHOR_NOT_PARTY,
                            StandingRules.KEEPER),
                    List.of(
                            TeamRules.ON_TEAM,
                            FormRules.required("person", act -> act.person().isBlank()),
                            FormRules.required("reason", act -> Text.isBlank(act.reason())),
                            FormRules.readable(act -> reason(act.reason()))),
                    TeamConduct::remove);

    static final Conduct<ExcludePerson> EXCLUSION =
            new Conduct<>(
                    List.of(
                            StandingRules.OPENED,
                            StandingRules.AUTHOR_NOT_PARTY,
                            StandingRules.KEEPER),
                    List.of(
                            TeamRules.A_KEEPER_STAYS,
                            FormRules.required("person", act -> act.person().isBlank()),
                            FormRules.required("reason", act -> Text.isBlank(act.reason())),
                            FormRules.readable(act -> reason(act.reason()))),
                    TeamConduct::exclude);

    private TeamConduct() {}

    private static List<Typed> reason(String text) {
        return List.of(new Typed("reason", text));
    }

    private static Decision.Accepted add(Attempt<AddToTeam> attempt) {
        var act = attempt.act();
        var added = new Entry.TeamMemberAdded(value(act.person()), act.reason(), act.until());
        return Recording.in(attempt.situation())
                .add(added, dues -> guarding(dues, attempt.situation(), added.person()))
                .accepted();
    }

    /// Whoever of the board is let in because nobody else is left comes to look at safety.
    private static Dues guarding(Dues dues, Situation at, StaffId person) {
        return new SafetyGuard(at).waitsFor(person)
                ? dues.settle(DueKind.SAFETY).set(DueKind.SAFETY, Dues.BOARD, Term.P3)
                : dues;
    }

    private static Decision.Accepted remove(Attempt<RemoveFromTeam> attempt) {
        var act = attempt.act();
        return recorded(attempt, new Entry.TeamMemberRemoved(value(act.person()), act.reason()));
    }

    private static Decision.Accepted exclude(Attempt<ExcludePerson> attempt) {
        var act = attempt.act();
        return recorded(attempt, new Entry.PersonExcluded(value(act.person()), act.reason()));
    }

    private static Decision.Accepted recorded(Attempt<?> attempt, Entry entry) {
        return Recording.in(attempt.situation()).add(entry).accepted();
    }
}
