package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.rehearsal.MovableClock;
import nl.meldwijzer.rehearsal.Played;
import nl.meldwijzer.rehearsal.Played.Seen;
import nl.meldwijzer.rehearsal.Scenario;
import nl.meldwijzer.rehearsal.Stage;
import nl.meldwijzer.rehearsal.Step;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Plays the steps of a scenario one after the other.
public final class Production {
    private final Scenario scenario;
    private final MovableClock clock;
    private final Player player;
    private final CodeDesk codes;
    private final DueBoard board;
    private final Witness witness;

    /// What was due after the last step, when that step had to look: it takes everybody's list.
    private Optional<Map<String, DueBoard.Seen>> seen = Optional.empty();

    private Production(
            Scenario scenario,
            MovableClock clock,
            Player player,
            CodeDesk codes,
            DueBoard board,
            Witness witness) {
        this.scenario = scenario;
        this.clock = clock;
        this.player = player;
        this.codes = codes;
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
                new CodeDesk(stage, cast),
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
                seen = Optional.of(board.look());
                yield new Played(
                        step, new Seen.Looked(), Judge.check(check, seen.orElseThrow().values()));
            }
        };
    }

    private Played play(Step step, Step.Do act) {
        var change = new Judge.Change(Map.of(), Map.of());
        Player.Result result;
        if (act.expect().due().isEmpty() && act.expect().settled().isEmpty()) {
            result = perform(act);
            seen = Optional.empty();
        } else {
            var before = seen.orElseGet(board::look);
            result = perform(act);
            var after = board.look();
            seen = Optional.of(after);
            change = new Judge.Change(before, after);
        }
        return new Played(step, result.seen(), Judge.judge(act, result, change, auto(act, result)));
    }

    /// An act on a dossier, or the one on the school's own code.
    private Player.Result perform(Step.Do act) {
        return act.act().equals(CodeDesk.ACT) ? codes.adopt(act) : player.play(act);
    }

    private Set<String> auto(Step.Do act, Player.Result result) {
        return act.expect().auto().isEmpty() || result.recorded() == null
                ? Set.of()
                : witness.auto(result.recorded());
    }
}
