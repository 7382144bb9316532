package nl.meldwijzer.protocol;

import java.util.Set;

/// A version of the protocol (architecture decision 11): which rules it leaves out, by the name of
/// their article. A dossier stays under the version it was opened with.
///
/// @param leftOut names of articles of which no rule is asked
record Version(String id, Set<String> leftOut) {
    /// What the seed says and nothing of later date: it runs in practice and rehearsal only.
    private static final String SEED = "de-sprong-2010";

    /// What is asked since the framework (T17, T32, T51, T58, T59).
    private static final Set<String> LATER =
            Set.of(
                    "child-heard",
                    "framework",
                    "framework-deviation",
                    "doubt-reports",
                    "other-children",
                    "help-terms");

    /// What the seed asks and the framework has another answer to.
    private static final Set<String> SEED_ONLY = Set.of("without-framework", "doubt-without-exit");

    Version {
        leftOut = Set.copyOf(leftOut);
    }

    static Version of(String id) {
        return new Version(id, id.equals(SEED) ? LATER : SEED_ONLY);
    }

    boolean asks(Rule<?> rule) {
        return !leftOut.contains(rule.article().name());
    }
}
