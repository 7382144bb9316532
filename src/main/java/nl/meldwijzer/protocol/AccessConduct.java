package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;
import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.kernel.SchoolFunction;

import java.util.List;

/// Emergency access: by management, to what is not sealed, by nobody who is party, and with a
/// reason that says something (T47).
final class AccessConduct {
    private static final Rule<Situation> NOT_SEALED =
            new Rule<>(
                    Code.EMP,
                    Article.of("employee-route", "S78", "S79", "S80", "T13"),
                    WayOut.of("board-alone"),
                    at -> when(at.dossier().isSealed(), new Missing.OrdinaryDossier(Code.EMP)));

    private static final Rule<Situation> MANAGEMENT =
            new Rule<>(
                    Code.ROLE,
                    Article.of("emergency-access", "S197", "T47"),
                    WayOut.of("ask-attention-officer"),
                    at ->
                            when(
                                    !at.author().holdsAny(SchoolFunction.management()),
                                    new Missing.FunctionNeeded(
                                            Code.ROLE, SchoolFunction.management())));

    private static final Rule<Attempt<Act.BreakGlass>> SAYS_WHY =
            new Rule<>(
                    Code.TEXT,
                    Article.of("emergency-access", "S197", "T47"),
                    WayOut.of("fill-in"),
                    attempt ->
                            when(
                                    isShort(attempt.act().reason()),
                                    new Missing.SoundValue(
                                            Code.TEXT, "reason", Missing.Problem.TOO_SHORT, 0)));

    static final Conduct<Act.BreakGlass> BREAK_GLASS =
            new Conduct<>(
                    List.of(
                            StandingRules.OPENED,
                            NOT_SEALED,
                            StandingRules.AUTHOR_NOT_PARTY,
                            MANAGEMENT),
                    List.of(
                            FormRules.required("category", act -> act.category().isBlank()),
                            FormRules.required("reason", act -> Text.isBlank(act.reason())),
                            FormRules.readable(
                                    act -> List.of(new FormRules.Typed("reason", act.reason()))),
                            SAYS_WHY),
                    AccessConduct::open);

    private AccessConduct() {}

    private static boolean isShort(String reason) {
        return !Text.isBlank(reason)
                && reason.codePointCount(0, reason.length()) < EmergencyAccess.FEWEST_CHARACTERS;
    }

    private static Decision.Accepted open(Attempt<Act.BreakGlass> attempt) {
        var act = attempt.act();
        var until = EmergencyAccess.endOf(attempt.circumstances().now());
        return Recording.in(attempt.situation())
                .add(
                        new Entry.GlassBroken(value(act.category()), act.reason(), until),
                        Dues::reviewAccess)
                .accepted();
    }
}
