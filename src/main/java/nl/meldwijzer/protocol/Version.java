package nl.meldwijzer.protocol;

import java.util.Set;

/// A version of the protocol (architecture decision 11): which rules it leaves out, by the name of
/// their article. A dossier stays under the version it was opened with.
///
/// @param leftOut names of articles of which no rule is asked
record Version(String id, Set<String> leftOut) {
    /// What the seed says and nothing of later date: it runs in practice and rehearsal only.
    private static final String SEED = "de-sprong-2010";

    Version {
        leftOut = Set.copyOf(leftOut);
    }

    static Version of(String id) {
        return new Version(id, id.equals(SEED) ? Set.of("child-heard") : Set.of());
    }

    boolean asks(Rule<?> rule) {
        return !leftOut.contains(rule.article().name());
    }
}
