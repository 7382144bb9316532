package nl.meldwijzer.access;

import nl.meldwijzer.ledger.AuditLine;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Reads back what the Gatekeeper wrote in a line about a dossier.
public final class LineWords {
    /// The code of a line that says that somebody looked through the log.
    public static final String REVIEWED = "read-log.reviewed";

    private LineWords() {}

    /// What somebody did.
    public enum What {
        READ("dossier.read"),
        ACT("dossier.write"),
        BREAK_GLASS("dossier.break-glass"),
        ACCOUNT("dossier.account");

        private final String code;

        What(String code) {
            this.code = code;
        }

        /// The code of the line.
        public String code() {
            return code;
        }
    }

    /// Empty for a line of another kind.
    public static Optional<What> what(AuditLine line) {
        return Arrays.stream(What.values())
                .filter(what -> what.code.equals(line.code()))
                .findFirst();
    }

    /// Whether she was let in. An act that the protocol refused was by somebody who was.
    public static boolean isDenied(AuditLine line) {
        return "denied".equals(line.details().get("outcome"));
    }

    /// The grounds that she had then.
    public static Set<Ground> grounds(AuditLine line) {
        var grounds = EnumSet.noneOf(Ground.class);
        var words = line.details().getOrDefault("grounds", "").split(" ");
        for (var ground : Ground.values()) {
            if (Arrays.asList(words).contains(ground.wireName())) {
                grounds.add(ground);
            }
        }
        return grounds;
    }
}
