package nl.meldwijzer.protocol;

/// What was recorded about advice of Veilig Thuis.
public sealed interface AdviceEntry extends GroupedEntry {
    record Asked(Advice advice) implements AdviceEntry {}

    record NotNeeded(String reason) implements AdviceEntry {}

    @Override
    default String wireName() {
        return switch (this) {
            case Asked _ -> "advice.asked.v1";
            case NotNeeded _ -> "advice.not-needed.v1";
        };
    }

    /// What Veilig Thuis said stands as it was said.
    @Override
    default boolean speaksForSchool() {
        return switch (this) {
            case Asked _ -> false;
            case NotNeeded _ -> true;
        };
    }
}
