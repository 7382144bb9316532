package nl.meldwijzer.web.form;

import org.jspecify.annotations.Nullable;

/// What every question has: its name in the form, the words around it, and what is wrong with the
/// answer (empty: nothing).
public record Asked(String name, String label, String hint, String error) {
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
