package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Progress;
import nl.meldwijzer.protocol.StepEntry;

import java.util.Map;
import java.util.function.Function;

/// Steps as they stand in the log.
final class StepWire {
    static final Map<String, Function<In, Entry>> READERS =
            Map.of(
                    "step.completed.v1",
                    in ->
                            new StepEntry.Completed(
                                    in.word("step", Words.of(Progress.Step.values()))));

    private StepWire() {}

    static void write(Out out, StepEntry entry) {
        switch (entry) {
            case StepEntry.Completed(var step) -> out.text("step", step.wireName());
        }
    }
}
