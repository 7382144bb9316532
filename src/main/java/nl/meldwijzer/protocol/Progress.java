package nl.meldwijzer.protocol;

import java.util.Set;
import java.util.TreeSet;

/// Where a dossier is on the route of five steps (S24, S135): which are complete, where we are, and
/// what became of each branch of the last one. It follows from the entries and the day: nothing
/// runs at night (decision 0045).
///
/// @param done complete, by number; the last only once the dossier is closed
public record Progress(Set<Integer> done, Where where, Branches branches) {
    private static final int WEIGHING = 4;
    private static final int DECIDING = 5;

    public Progress {
        done = Signal.ordered(done);
    }

    /// Where we are.
    public sealed interface Where {
        /// In one of the steps.
        record In(int step) implements Where {}

        /// In step 4 once more, without anybody saying so (S138, S139).
        record BackToWeighing(Back because) implements Where {}

        record Closed(Closing.Ground ground) implements Where {}
    }

    /// Why a dossier came back to step 4.
    public enum Back {
        /// The term of the help passed, and nobody looked whether it works.
        LAPSED,
        /// The help does not do what safety needs.
        FAILED,
        /// The dossier was closed and is open again: what was weighed belongs to then.
        REOPENED
    }

    /// The two branches of step 5, which can both be walked (T58).
    public record Branches(Branch help, Branch report) {}

    /// What became of a branch.
    public enum Branch {
        /// Nothing was decided yet.
        OPEN,
        /// Decided: not this one.
        DECLINED,
        /// Decided, not begun.
        DECIDED,
        /// Help is there, and its term runs.
        UNDER_WAY,
        /// The report was made; the help does what safety needs.
        DONE,
        /// The term of the help lapsed, or it does not work.
        FAILED
    }

    static Progress in(Situation at) {
        var weighed = Weighed.in(at);
        var where = where(at, weighed);
        return new Progress(done(at.dossier(), weighed, where), where, branches(weighed));
    }

    private static Where where(Situation at, Weighed weighed) {
        var closed = Closing.current(at.dossier());
        if (closed.isPresent()) {
            return new Where.Closed(closed.orElseThrow().ground());
        }
        var back = weighed.back();
        if (back.isPresent()) {
            return new Where.BackToWeighing(back.orElseThrow());
        }
        if (weighed.current().isEmpty()) {
            return new Where.In(firstToComplete(completed(at.dossier())));
        }
        return new Where.In(DecisionRules.isAnswered(at) ? DECIDING : WEIGHING);
    }

    private static Set<Integer> done(Dossier dossier, Weighed weighed, Where where) {
        var done = completed(dossier);
        boolean isClosed = where instanceof Where.Closed;
        if (where.equals(new Where.In(DECIDING)) || (isClosed && weighed.wasWeighed())) {
            done.add(WEIGHING);
        }
        if (isClosed && weighed.decided().isPresent()) {
            done.add(DECIDING);
        }
        return done;
    }

    private static Branches branches(Weighed weighed) {
        return new Branches(help(weighed), new Reported(weighed.dossier()).branch(weighed));
    }

    private static Branch help(Weighed weighed) {
        if (weighed.back().filter(back -> back != Back.REOPENED).isPresent()) {
            return Branch.FAILED;
        }
        var helped = new Helped(weighed.dossier());
        if (helped.isRunning(weighed.today())) {
            return Branch.UNDER_WAY;
        }
        long works = helped.works();
        if (works > 0 && weighed.back().isEmpty() && !weighed.isHelpDecidedAfter(works)) {
            return Branch.DONE;
        }
        return weighed.decided()
                .map(taken -> taken.entry().course().help() ? Branch.DECIDED : Branch.DECLINED)
                .orElse(Branch.OPEN);
    }

    /// The steps of which somebody said that they are complete.
    static Set<Integer> completed(Dossier dossier) {
        var done = new TreeSet<Integer>();
        dossier.all(StepEntry.Completed.class)
                .forEach(noted -> done.add(noted.entry().step().number()));
        return done;
    }

    private static int firstToComplete(Set<Integer> completed) {
        int step = 1;
        while (step < WEIGHING && completed.contains(step)) {
            step++;
        }
        return step;
    }

    /// The step that can be completed by saying so: weighing and deciding complete the last two.
    static Step toComplete(Dossier dossier) {
        int first = firstToComplete(completed(dossier));
        return Step.values()[Math.min(first, Step.values().length) - 1];
    }

    /// The number of the step that can be completed by saying so.
    public int toComplete() {
        return Math.min(firstToComplete(done), Step.values().length);
    }

    /// A step that somebody completes.
    public enum Step implements Wired {
        ONE(1),
        TWO(2),
        THREE(3);

        private final int number;

        Step(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }

        @Override
        public String wireName() {
            return Integer.toString(number());
        }
    }
}
