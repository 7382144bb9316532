package nl.meldwijzer.ledger;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;

import java.util.Map;
import java.util.Optional;

/// What is written down about a reading, a denial, a listing, a change of rights or a sign-in. Its
/// details are encrypted under the year's audit key; no names, search terms or content in it.
///
/// @param scope the log it belongs to
/// @param code what happened, a frozen wire name such as `dossier.read`
/// @param actor who
/// @param dossier on which dossier, if any
/// @param details wire words and ids only: basis, outcome, purpose, access point, ids returned
public record AuditLine(
        Scope scope,
        String code,
        Actor actor,
        Optional<DossierId> dossier,
        Map<String, String> details) {
    public AuditLine {
        details = Map.copyOf(details);
    }

    /// The same line in a log, about a dossier.
    public AuditLine about(Scope log, DossierId about) {
        return new AuditLine(log, code, actor, Optional.of(about), details);
    }

    /// The same line in another log.
    public AuditLine in(Scope log) {
        return new AuditLine(log, code, actor, dossier, details);
    }

    /// The same line with one more detail.
    public AuditLine with(String key, String value) {
        var more = new java.util.TreeMap<>(details);
        more.put(key, value);
        return new AuditLine(scope, code, actor, dossier, more);
    }
}
