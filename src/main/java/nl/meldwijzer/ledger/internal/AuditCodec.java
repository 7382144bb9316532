package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.vault.LengthPrefixed;

import java.util.Optional;
import java.util.TreeMap;

/// Audit lines as bytes: parts with lengths, details in the order of their names, so that the same
/// line always gives the same bytes.
final class AuditCodec {
    private static final String LABEL = "audit.v1";
    private static final String EMPLOYEE = "employee";
    private static final String OPERATOR = "operator";
    private static final String AUTOMATIC = "automatic";

    private AuditCodec() {}

    static byte[] write(AuditLine line) {
        var out = LengthPrefixed.labelled(LABEL).text(line.code());
        switch (line.actor()) {
            case Actor.Employee(var id) -> out.text(EMPLOYEE).text(id.value());
            case Actor.Operator() -> out.text(OPERATOR).text("");
            case Actor.Automatic() -> out.text(AUTOMATIC).text("");
        }
        out.text(line.dossier().map(DossierId::value).orElse(""));
        new TreeMap<>(line.details()).forEach((key, value) -> out.text(key).text(value));
        return out.toBytes();
    }

    /// Reads a line back.
    ///
    /// @throws IllegalArgumentException when the bytes are not a line
    static AuditLine read(Scope scope, byte[] bytes) {
        var in = LengthPrefixed.read(LABEL, bytes);
        var code = in.text();
        var actor = actor(in.text(), in.text());
        var dossier = Optional.of(in.text()).filter(id -> !id.isEmpty()).map(DossierId::new);
        var details = new TreeMap<String, String>();
        while (in.hasMore()) {
            details.put(in.text(), in.text());
        }
        return new AuditLine(scope, code, actor, dossier, details);
    }

    private static Actor actor(String kind, String id) {
        return switch (kind) {
            case EMPLOYEE -> new Actor.Employee(new StaffId(id));
            case OPERATOR -> new Actor.Operator();
            case AUTOMATIC -> new Actor.Automatic();
            default -> throw new IllegalArgumentException("unknown kind of actor");
        };
    }
}
