package nl.meldwijzer.trial;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Fills in forms with words that occur nowhere else, so that a leak of any of them is seen.
final class Canaries {

    /// What every canary begins with.
    static final String MARK = "zilverkanarie";

    private final Map<String, Integer> turns = new TreeMap<>();
    private int sung;

    /// How many canaries were let loose.
    int sung() {
        return sung;
    }

    /// A new canary.
    String next() {
        sung++;
        return MARK + Integer.toString(sung, 36);
    }

    /// Values for every field; each time the same form comes along, the next option of each choice.
    List<Visit.Field> fill(Element form) {
        var fields = new ArrayList<>(Visit.hidden(form));
        for (var input :
                form.select(
                        "input[type=text], input[type=email], input[type=tel], input[type=search], textarea")) {
            fields.add(new Visit.Field(input.attr("name"), text(input)));
        }
        for (var input : form.select("input[type=password]")) {
            fields.add(new Visit.Field(input.attr("name"), "Acht " + next() + " dansen samen"));
        }
        radios(form).forEach((name, values) -> fields.add(chosen(name, values)));
        for (var select : form.select("select")) {
            var values =
                    select.select("option").stream()
                            .map(option -> option.attr("value"))
                            .filter(value -> !value.isEmpty())
                            .toList();
            if (!values.isEmpty()) {
                fields.add(chosen(select.attr("name"), values));
            }
        }
        form.select("button[name]").stream()
                .findFirst()
                .ifPresent(button ->
                        fields.add(new Visit.Field(button.attr("name"), button.attr("value"))));
        return fields;
    }

    /// The options of the widest choice in a form: so many times it is worth sending.
    int widest(Element form) {
        return Math.max(
                1,
                radios(form).values().stream()
                        .map(List::size)
                        .max(Comparator.naturalOrder())
                        .orElse(1));
    }

    private String text(Element input) {
        if (!input.val().isBlank() || isPartOfDate(input.attr("name"))) {
            return input.val();
        }
        return input.attr("type").equals("email") ? next() + "@voorbeeld.test" : next();
    }

    private static boolean isPartOfDate(String name) {
        return name.endsWith(".day")
                || name.endsWith(".month")
                || name.endsWith(".year")
                || name.endsWith(".time");
    }

    private Visit.Field chosen(String name, List<String> values) {
        int turn = turns.merge(name, 1, Integer::sum) - 1;
        return new Visit.Field(name, values.get(turn % values.size()));
    }

    private static Map<String, List<String>> radios(Element form) {
        var groups = new LinkedHashMap<String, List<String>>();
        for (var radio : form.select("input[type=radio]")) {
            groups.computeIfAbsent(radio.attr("name"), _ -> new ArrayList<>())
                    .add(radio.attr("value"));
        }
        return groups;
    }
}
