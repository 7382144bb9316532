package nl.meldwijzer.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.internal.DepositBox;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.Entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What somebody deposited herself, and nothing of the dossier it went to: no numbers, no
/// neighbours. Commits the audit line of the list.
public final class OwnDeposits {
    private final DepositBox box;

    OwnDeposits(DepositBox box) {
        this.box = box;
    }

    /// One deposit.
    ///
    /// @param entries what it became, in order
    /// @param isTakenUp whether an attention officer or IB recorded something since (decision 0019)
    public record Deposit(
            DepositId id,
            Instant at,
            Optional<PupilCard> pupil,
            List<Entry> entries,
            boolean isTakenUp) {
        public Deposit {
            entries = List.copyOf(entries);
        }
    }

    /// Newest first.
    public List<Deposit> handle(Grant.List grant) {
        return box.of(grant);
    }
}
