package nl.meldwijzer.web.form;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// One answer to choose.
public record Option(String value, String label, String hint, boolean chosen) {
    static List<Option> first(List<Option> options, String... values) {
        var order = List.of(values);
        return options.stream()
                .sorted(Comparator.comparingInt((Option one) -> place(order, one.value)))
                .toList();
    }

    private static int place(List<String> order, String value) {
        int at = order.indexOf(value);
        return at < 0 ? order.size() : at;
    }

    public boolean hasHint() {
        return !hint.isEmpty();
    }

    /// The id of this answer. The first answer has the id of the question, where error links go.
    public String id(Asked asked, int index) {
        return index == 0 ? asked.id() : asked.id() + "-" + value;
    }

    /// The id of the hint; null leaves the attribute out.
    public @Nullable String describedBy(Asked asked) {
        return hasHint() ? asked.id() + "-" + value + "-hint" : null;
    }
}
