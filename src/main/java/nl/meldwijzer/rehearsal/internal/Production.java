package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.rehearsal.MovableClock;
import nl.meldwijzer.rehearsal.Played;
import nl.meldwijzer.rehearsal.Played.Mismatch;
import nl.meldwijzer.rehearsal.Played.Seen;
import nl.meldwijzer.rehearsal.Scenario;
import nl.meldwijzer.rehearsal.Stage;
import nl.meldwijzer.rehearsal.Step;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Plays the steps of a scenario one after the other.
public final class Production {
    private final Scenario scenario;
    private final MovableClock clock;
    private final Player player;
    private final DueBoard board;
    private final Witness witness;
    private Map<String, DueBoard.Seen> due = Map.of();

    private Production(
            Scenario scenario, MovableClock clock, Player player, DueBoard board, Witness witness) {
        this.scenario = scenario;
        this.clock = clock;
        this.player = player;
        this.board = board;
        this.witness = witness;
    }

    /// Gets everything ready.
    ///
    /// @param tray the one in which the stage files its deposits
    public static Production of(
            Scenario scenario, Stage stage, Cast cast, MovableClock clock, FilingTray tray) {
        return new Production(
                scenario,
                clock,
                new Player(stage, cast, new References(), tray),
                new DueBoard(stage.access().gatekeeper(), stage.dossiers().myWork(), cast),
                new Witness(stage, cast));
    }

    /// Plays every step, tells of each, and answers whether all held.
    public boolean play(Consumer<Played> tell) {
        boolean holds = true;
        for (var step : scenario.steps()) {
            var played = play(step);
            tell.accept(played);
            holds &= played.holds();
        }
        return holds;
    }

    private Played play(Step step) {
        clock.moveTo(step.at());
        return switch (step.what()) {
            case Step.Do act -> play(step, act);
            case Step.Check check -> {
                due = board.look();
                yield new Played(step, new Seen.Looked(), Judge.check(check, due.values()));
            }
        };
    }

    private Played play(Step step, Step.Do act) {
        var before = due;
        var result = player.play(act);
        due = board.look();
        List<Mismatch> mismatches =
                Judge.judge(act, result, new Judge.Change(before, due), auto(act, result));
        return new Played(step, result.seen(), mismatches);
    }

    private Set<String> auto(Step.Do act, Player.Result result) {
        return act.expect().auto().isEmpty() || result.recorded() == null
                ? Set.of()
                : witness.auto(result.recorded());
    }
}
