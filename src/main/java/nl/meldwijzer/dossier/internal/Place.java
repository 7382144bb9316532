package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;

/// Where a dossier stands: in whose log, and which one.
public record Place(Scope scope, DossierId dossier) {}
