package nl.meldwijzer.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.internal.Opening;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Refusal;

/// Emergency access (T47): the director or the deputy reads one dossier of the school for four
/// hours. An entry says so with the reason, in the same transaction as the access itself, and who
/// keeps the dossier gets it to look at. Never a sealed dossier; never by whom is kept out.
public final class BreakGlass {
    private final Opening opening;

    BreakGlass(Opening opening) {
        this.opening = opening;
    }

    public record Command(SubmissionId submission, Act.BreakGlass act) {}

    public sealed interface Outcome {
        /// It is open to her now.
        record Opened(DossierId dossier) implements Outcome {}

        /// The form does not say enough. Says nothing about a dossier.
        record Refused(Refusal refusal) implements Outcome {}

        /// There is no dossier that opens to her: the same answer whether there is none or she is
        /// kept out of it.
        record NotHere() implements Outcome {}

        /// She let herself in too often today.
        record TooMany(int most) implements Outcome {}
    }

    public Outcome handle(Grant.BreakGlass grant, Command command) {
        return opening.open(grant, command);
    }
}
