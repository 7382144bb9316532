package nl.meldwijzer.web.form;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What every question has: its name in the form, the words around it, and what is wrong with the
/// answer (empty: nothing).
///
/// @param examples to unfold, perhaps none
public record Asked(String name, String label, String hint, String error, List<String> examples) {
    public Asked {
        examples = List.copyOf(examples);
    }

    public Asked(String name, String label, String hint, String error) {
        this(name, label, hint, error, List.of());
    }

    /// A question without hint or problem.
    public Asked(String name, String label) {
        this(name, label, "", "");
    }

    /// The id of the field, for labels and for the error summary.
    public String id() {
        return idOf(name);
    }

    /// The id that belongs to a name.
    public static String idOf(String name) {
        return name.replace('.', '-');
    }

    /// The ids of what explains the field; null leaves the attribute out.
    public @Nullable String describedBy() {
        var ids = (hasHint() ? id() + "-hint " : "") + (hasError() ? id() + "-error" : "");
        return ids.isEmpty() ? null : ids.strip();
    }

    public boolean hasHint() {
        return !hint.isEmpty();
    }

    public boolean hasError() {
        return !error.isEmpty();
    }
}
