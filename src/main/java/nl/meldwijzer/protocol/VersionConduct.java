package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.VersionAct.Move;

import java.util.List;

/// Moving a running dossier to the version of the code in force: never by itself, and with what
/// changes in sight (S23, T1, decision 0066).
final class VersionConduct {
    private static final Article OWN_VERSION = Article.of("own-version", "S23", "T1");

    private static final Rule<Situation> NEWER_VERSION =
            new Rule<>(
                    Code.VERSION,
                    OWN_VERSION,
                    WayOut.of("go-on"),
                    at ->
                            when(
                                    at.circumstances().school().isInForce(),
                                    new Missing.NewerVersion(Code.VERSION)));

    private static final Rule<Attempt<Move>> READ_WHAT_IS_IN_FORCE =
            new Rule<>(
                    Code.VERSION,
                    OWN_VERSION,
                    WayOut.of("read-version"),
                    attempt ->
                            when(
                                    !inForce(attempt).equals(attempt.act().to()),
                                    new Missing.Field(Code.VERSION, "to_version")));

    static final Procedure<Move> MOVE =
            Procedure.of(
                    Form.of("version.move", Who.COORDINATOR, VersionConduct::move)
                            .given("to_version", Move::to)
                            .text("reason", Move::reason)
                            .must()
                            .ofSchool(),
                    StandingRules.and(StandingRules.COORDINATING, NEWER_VERSION),
                    List.of(READ_WHAT_IS_IN_FORCE),
                    VersionConduct::moved);

    static final List<Procedure<?>> ALL = List.of(MOVE);

    private VersionConduct() {}

    static Decision decide(VersionAct act, Situation at) {
        return switch (act) {
            case Move move -> MOVE.decide(move, at);
        };
    }

    private static Move move(FieldReader in) {
        return new Move(in.typed("to_version"), in.typed("reason"));
    }

    private static String inForce(Attempt<?> attempt) {
        return attempt.circumstances().school().inForce();
    }

    private static Decision.Accepted moved(Attempt<Move> attempt) {
        return Recording.in(attempt.situation())
                .add(new VersionEntry.Moved(inForce(attempt), attempt.act().reason()))
                .accepted();
    }
}
