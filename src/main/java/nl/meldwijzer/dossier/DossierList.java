package nl.meldwijzer.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.internal.Overview;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.people.PupilCard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The dossiers that somebody may read. Commits the audit line of the list.
public final class DossierList {
    private final Overview overview;

    DossierList(Overview overview) {
        this.overview = overview;
    }

    /// One dossier.
    ///
    /// @param pupil empty when the pupil is not in the register of people
    /// @param openItems how many due items are not settled
    /// @param earliest the first day on which something is due
    public record Listed(
            DossierId id,
            boolean isSealed,
            boolean isOpen,
            Instant openedAt,
            Optional<PupilCard> pupil,
            int openItems,
            Optional<LocalDate> earliest) {}

    /// In the order in which something is due, then as they were opened.
    public List<Listed> handle(Grant.List grant) {
        return overview.list(grant);
    }
}
