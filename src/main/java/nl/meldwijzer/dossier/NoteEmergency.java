package nl.meldwijzer.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.internal.Depositing;
import nl.meldwijzer.protocol.Act;

import java.util.List;

/// Writes down an emergency (S102-S105). Never refused: there is no such outcome.
public final class NoteEmergency {
    private final Depositing depositing;

    NoteEmergency(Depositing depositing) {
        this.depositing = depositing;
    }

    public record Command(SubmissionId submission, Act.NoteEmergency act) {}

    public sealed interface Outcome {
        record Noted(DepositId id) implements Outcome {}

        /// Another form was sent under this id; nothing was recorded.
        record SubmissionReused() implements Outcome {}
    }

    public Outcome handle(Grant.Deposit grant, Command command) {
        return switch (depositing.deposit(grant, command.submission(), List.of(command.act()))) {
            case Depositing.Answer.Deposited(var id, _) -> new Outcome.Noted(id);
            case Depositing.Answer.AlreadyDone(var id) -> new Outcome.Noted(id);
            case Depositing.Answer.SubmissionReused() -> new Outcome.SubmissionReused();
            case Depositing.Answer.Refused(var refusal) ->
                    throw new IllegalStateException("an emergency was refused: " + refusal.code());
        };
    }
}
