package nl.meldwijzer.protocol;

/// What an author can do now with one act.
public record Reviewed(String act, Openness openness) {
    public sealed interface Openness {
        /// Whether it can be done now.
        default boolean isPossible() {
            return switch (this) {
                case Open(), Due(_) -> true;
                case Blocked(_), Hidden() -> false;
            };
        }

        /// Possible, once its form is filled in.
        record Open() implements Openness {}

        /// Possible, and due for this author.
        record Due(DueItem item) implements Openness {}

        /// Not possible yet, or not for this author: what is missing.
        record Blocked(Refusal refusal) implements Openness {}

        /// Not shown.
        record Hidden() implements Openness {}
    }
}
