package nl.meldwijzer.dossier;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.Scope;

import java.util.List;

/// Where a deposit landed. Never for the eyes of the depositor.
///
/// @param entries the numbers of the entries it became
public record Filed(Scope scope, DossierId dossier, PupilId pupil, List<Long> entries) {
    public Filed {
        entries = List.copyOf(entries);
    }
}
