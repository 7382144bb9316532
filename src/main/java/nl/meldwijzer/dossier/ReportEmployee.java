package nl.meldwijzer.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Standing;
import nl.meldwijzer.dossier.internal.Depositing;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Refusal;
import nl.meldwijzer.protocol.Warning;

import java.util.List;

/// Reports about somebody who works for the school, in a dossier of its own under the board's key
/// (S78-S80). The named person is excluded in the same transaction, before the record counts;
/// nothing of it stands in the rows or the log of the school.
public final class ReportEmployee {
    private final Depositing depositing;
    private final Standing standing;

    ReportEmployee(Depositing depositing, Standing standing) {
        this.depositing = depositing;
        this.standing = standing;
    }

    public record Command(SubmissionId submission, Act.ReportEmployee act) {}

    public sealed interface Outcome {
        record Reported(DepositId id, List<Warning> warnings) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}

        /// Another form was sent under this id; nothing was recorded.
        record SubmissionReused() implements Outcome {}
    }

    public Outcome handle(Grant.Deposit grant, Command command) {
        var board =
                standing.boardOf(grant.school())
                        .orElseThrow(() -> new IllegalStateException("a school without a board"));
        var answer =
                depositing.depositApart(
                        grant,
                        new Scope.Board(board),
                        command.submission(),
                        List.of(command.act()));
        return switch (answer) {
            case Depositing.Answer.Deposited(var id, var warnings) ->
                    new Outcome.Reported(id, warnings);
            case Depositing.Answer.AlreadyDone(var id) -> new Outcome.Reported(id, List.of());
            case Depositing.Answer.Refused(var refusal) -> new Outcome.Refused(refusal);
            case Depositing.Answer.SubmissionReused() -> new Outcome.SubmissionReused();
        };
    }
}
