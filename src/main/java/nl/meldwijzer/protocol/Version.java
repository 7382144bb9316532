package nl.meldwijzer.protocol;

import java.util.Set;

/// A version of the protocol (architecture decision 11), as far as the rules care: which of them it
/// leaves out, by the name of their article. A dossier stays under the version it was opened with.
///
/// @param id stands in the first entry of a dossier: `po-2019`, or `po-2019/3` for the third
///   version that a school adopted
/// @param leftOut names of articles of which no rule is asked
/// @param duties those of the board by law; they hold whatever the version
public record Version(String id, Set<String> leftOut, Duties duties) {
    /// What a real school starts from: all but what only the model of 2010 asks, to which the
    /// framework has another answer.
    public static final Version CURRENT =
            new Version(
                    Agreement.CURRENT_VERSION, Set.of("without-framework", "doubt-without-exit"));

    /// With the duties that hold by law.
    public Version(String id, Set<String> leftOut) {
        this(id, leftOut, Duties.BY_LAW);
    }

    public Version {
        leftOut = Set.copyOf(leftOut);
    }

    boolean asks(Rule<?> rule) {
        return asks(rule.article());
    }

    boolean asks(Article article) {
        return !leftOut.contains(article.name());
    }
}
