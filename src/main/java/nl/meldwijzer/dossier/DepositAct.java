package nl.meldwijzer.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.internal.Depositing;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Refusal;
import nl.meldwijzer.protocol.Warning;

import java.util.List;

/// Deposits something about a pupil, whoever the depositor is (S3). The answer is the same whether
/// a dossier existed or not (architecture decision 8).
public final class DepositAct {
    private final Depositing depositing;

    DepositAct(Depositing depositing) {
        this.depositing = depositing;
    }

    /// What she deposits.
    ///
    /// @param acts those of one form, in order; all are recorded or none
    public record Command(SubmissionId submission, List<Act> acts) {
        public Command {
            acts = List.copyOf(acts);
            if (acts.isEmpty() || acts.stream().anyMatch(Act.ReportEmployee.class::isInstance)) {
                throw new IllegalArgumentException(
                        "a deposit has acts, and a report about an employee goes another way");
            }
        }
    }

    public sealed interface Outcome {
        record Deposited(DepositId id, List<Warning> warnings) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}

        /// The same form was recorded before; nothing was recorded now.
        record AlreadyDone(DepositId id) implements Outcome {}

        /// Another form was sent under this id; nothing was recorded.
        record SubmissionReused() implements Outcome {}
    }

    public Outcome handle(Grant.Deposit grant, Command command) {
        return outcome(depositing.deposit(grant, command.submission(), command.acts()));
    }

    private static Outcome outcome(Depositing.Answer answer) {
        return switch (answer) {
            case Depositing.Answer.Deposited(var id, var warnings) ->
                    new Outcome.Deposited(id, warnings);
            case Depositing.Answer.Refused(var refusal) -> new Outcome.Refused(refusal);
            case Depositing.Answer.AlreadyDone(var id) -> new Outcome.AlreadyDone(id);
            case Depositing.Answer.SubmissionReused() -> new Outcome.SubmissionReused();
        };
    }
}
