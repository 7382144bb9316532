package nl.meldwijzer.protocol;

import java.util.Set;
import java.util.TreeSet;

/// Which of the five steps are complete, and in which one the dossier is: the first that is not.
public record Progress(Set<Integer> done) {
    static final int LAST = 5;

    public Progress {
        done = Signal.ordered(done);
    }

    static Progress in(Dossier dossier) {
        var done = new TreeSet<Integer>();
        dossier.all(StepEntry.Completed.class)
                .forEach(noted -> done.add(noted.entry().step().number()));
        return new Progress(done);
    }

    /// The step in which we are; 5 when all are complete.
    public int here() {
        int step = 1;
        while (step < LAST && done.contains(step)) {
            step++;
        }
        return step;
    }

    /// The step that can be completed by saying so: weighing and deciding complete the last two.
    Step toComplete() {
        return Step.values()[Math.min(here(), Step.values().length) - 1];
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
