package nl.meldwijzer.upkeep;

import java.util.Optional;

/// What was done for the safety of this install, as far as the server heard of it.
public interface Upkeep {
    /// When something was done last, and what came of it.
    Optional<Receipt> last(Receipt.Kind kind);

    /// How much room there is on the disk of the data.
    long freeBytes();

    /// Takes up the receipts that commands left: each becomes a row and a line in the install's
    /// log, once.
    void takeUp();
}
