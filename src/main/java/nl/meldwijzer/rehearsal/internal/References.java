package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.dossier.DepositId;
import nl.meldwijzer.dossier.Filed;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.PupilId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the labels of a scenario stand for, as it turns out while it is played.
final class References {
    private final Map<String, Reference> byLabel = new HashMap<>();
    private final Map<PupilId, List<DossierId>> dossiers = new HashMap<>();

    /// What a step recorded.
    ///
    /// @param entry the number of what the act itself became
    /// @param deposit null when it was recorded as an act on a dossier
    record Reference(
            String by, PupilId pupil, DossierId dossier, long entry, @Nullable DepositId deposit) {}

    void found(Filed filed) {
        var known = dossiers.computeIfAbsent(filed.pupil(), _ -> new ArrayList<>());
        if (!known.contains(filed.dossier())) {
            known.add(filed.dossier());
        }
    }

    void label(@Nullable String label, Reference reference) {
        if (label != null) {
            byLabel.put(label, reference);
        }
    }

    Optional<Reference> of(@Nullable String label) {
        return Optional.ofNullable(label).map(byLabel::get);
    }

    /// The dossiers about a pupil, sealed ones too.
    List<DossierId> of(PupilId pupil) {
        return dossiers.getOrDefault(pupil, List.of());
    }
}
