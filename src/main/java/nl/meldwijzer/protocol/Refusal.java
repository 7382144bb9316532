package nl.meldwijzer.protocol;

import java.util.List;

/// Why something is not recorded, and what would make it possible.
///
/// @param code of the first rule that is not met
/// @param article of that rule
/// @param missing everything that is missing, also for other rules
/// @param wayOut of the first rule
public record Refusal(Code code, Article article, List<Missing> missing, WayOut wayOut) {
    public Refusal {
        missing = List.copyOf(missing);
    }

    /// Whether a ground is all that its code asks for (REASON), and not something to be put right
    /// (REFUSE).
    public boolean asksGround() {
        return !missing.isEmpty()
                && missing.stream()
                        .filter(one -> one.code() == code)
                        .allMatch(Missing.Ground.class::isInstance);
    }

    /// The names of the fields that are missing or not right.
    public List<String> fields() {
        return missing.stream()
                .<String>mapMulti((one, names) -> {
                    if (one instanceof Missing.Field field) {
                        names.accept(field.name());
                    } else if (one instanceof Missing.Ground ground) {
                        names.accept(ground.name());
                    } else if (one instanceof Missing.SoundValue value) {
                        names.accept(value.field());
                    }
                })
                .distinct()
                .toList();
    }
}
