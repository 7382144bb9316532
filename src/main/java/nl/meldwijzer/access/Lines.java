package nl.meldwijzer.access;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.AuditLine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Makes the Gatekeeper's audit lines. They name no pupil: a line outlives the key of its dossier,
/// and then may not say whose it was (architecture decision 5).
final class Lines {
    private static final String OUTCOME = "outcome";

    private Lines() {}

    static AuditLine about(String code, Visitor visitor, Grant.Basis basis) {
        var details = new TreeMap<String, String>();
        details.put("functions", functions(basis.functions()));
        details.put("access", accessPoint(visitor));
        var scope = new Scope.School(visitor.school());
        return new AuditLine(scope, code, visitor.actor(), Optional.empty(), details);
    }

    static AuditLine about(
            String code,
            Visitor visitor,
            Grant.Basis basis,
            OnDossier.Place place,
            Purpose purpose) {
        return about(code, visitor, basis)
                .about(place.scope(), place.dossier())
                .with("purpose", purpose.wireName())
                .with("grounds", grounds(place.grounds()));
    }

    static AuditLine allowed(AuditLine line) {
        return line.with(OUTCOME, "allowed");
    }

    static AuditLine denied(AuditLine line) {
        return line.with(OUTCOME, "denied");
    }

    static AuditLine refused(AuditLine line, String code) {
        return line.with(OUTCOME, "refused").with("code", code);
    }

    static AuditLine listed(Scope scope, AuditLine line, Collection<String> ids) {
        return line.in(scope)
                .with("count", Integer.toString(ids.size()))
                .with("ids", String.join(" ", ids));
    }

    static AuditLine signedOff(Scope scope, AuditLine line, String verdict, int lines) {
        return new AuditLine(
                        scope, LineWords.REVIEWED, line.actor(), line.dossier(), line.details())
                .with("verdict", verdict)
                .with("lines", Integer.toString(lines));
    }

    private static String accessPoint(Visitor visitor) {
        return switch (visitor) {
            case Visitor.Employee employee -> employee.accessPoint();
            case Visitor.Operator _ -> "command-line";
        };
    }

    private static String grounds(Set<Ground> grounds) {
        return Arrays.stream(Ground.values())
                .filter(grounds::contains)
                .map(Ground::wireName)
                .collect(Collectors.joining(" "));
    }

    private static String functions(Set<SchoolFunction> functions) {
        return Arrays.stream(SchoolFunction.values())
                .filter(functions::contains)
                .map(SchoolFunction::wireName)
                .collect(Collectors.joining(" "));
    }
}
