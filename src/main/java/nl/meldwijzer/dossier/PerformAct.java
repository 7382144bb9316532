package nl.meldwijzer.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.internal.Performing;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Refusal;
import nl.meldwijzer.protocol.Warning;

import java.util.List;

/// Acts on a dossier that the actor sees: fold, decide, append, in one transaction.
public final class PerformAct {
    private final Performing performing;

    PerformAct(Performing performing) {
        this.performing = performing;
    }

    /// What to do.
    ///
    /// @param expected the version that the actor saw when she filled in the form
    /// @param acts those of one form, in order; all are recorded or none
    public record Command(DossierVersion expected, SubmissionId submission, List<Act> acts) {
        public Command {
            acts = List.copyOf(acts);
            if (acts.isEmpty() || acts.stream().anyMatch(Act.ReportEmployee.class::isInstance)) {
                throw new IllegalArgumentException(
                        "a form has acts, and a report about an employee goes another way");
            }
        }
    }

    public sealed interface Outcome {
        /// It stands in the log.
        ///
        /// @param entries the numbers of what was recorded
        record Recorded(DossierVersion version, List<Long> entries, List<Warning> warnings)
                implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}

        /// Somebody recorded something since; nothing was recorded now.
        record OutOfDate(DossierVersion current) implements Outcome {}

        /// The same form was recorded before, as these entries; nothing was recorded now.
        record AlreadyDone(DossierVersion version, List<Long> entries) implements Outcome {}

        /// Another form was sent under this id; nothing was recorded.
        record SubmissionReused() implements Outcome {}
    }

    public Outcome handle(Grant.Write grant, Command command) {
        return performing.perform(grant, command);
    }
}
