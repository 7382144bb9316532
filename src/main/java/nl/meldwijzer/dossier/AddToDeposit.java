package nl.meldwijzer.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Standing;
import nl.meldwijzer.dossier.internal.Depositing;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Refusal;
import nl.meldwijzer.protocol.Warning;

import java.util.List;

/// Adds to what somebody deposited herself: a correction, a follow-up, the outcome of her
/// hypothesis, the place of a paper. She still does not see the dossier.
public final class AddToDeposit {
    private final Depositing depositing;
    private final Standing standing;

    AddToDeposit(Depositing depositing, Standing standing) {
        this.depositing = depositing;
        this.standing = standing;
    }

    /// What she adds.
    ///
    /// @param act about which entry is counted from 1 in the deposit, as [OwnDeposits] shows it
    public record Command(SubmissionId submission, DepositId deposit, Act act) {}

    public sealed interface Outcome {
        record Added(DepositId id, List<Warning> warnings) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}

        /// She deposited no such thing about this pupil.
        record Hidden() implements Outcome {}

        /// Another form was sent under this id; nothing was recorded.
        record SubmissionReused() implements Outcome {}
    }

    public Outcome handle(Grant.Deposit grant, Command command) {
        return scopes(grant).stream()
                .flatMap(scope -> depositing.own(grant, scope, command.deposit()).stream())
                .findFirst()
                .map(own -> depositing.addTo(grant, command.submission(), own, command.act()))
                .map(AddToDeposit::outcome)
                .orElseGet(Outcome.Hidden::new);
    }

    private List<Scope> scopes(Grant.Deposit grant) {
        var school = new Scope.School(grant.school());
        return standing.boardOf(grant.school())
                .map(board -> List.<Scope>of(school, new Scope.Board(board)))
                .orElseGet(() -> List.of(school));
    }

    private static Outcome outcome(Depositing.Answer answer) {
        return switch (answer) {
            case Depositing.Answer.Deposited(var id, var warnings) ->
                    new Outcome.Added(id, warnings);
            case Depositing.Answer.AlreadyDone(var id) -> new Outcome.Added(id, List.of());
            case Depositing.Answer.Refused(var refusal) -> new Outcome.Refused(refusal);
            case Depositing.Answer.SubmissionReused() -> new Outcome.SubmissionReused();
        };
    }
}
