package nl.meldwijzer.web.form;

import nl.meldwijzer.protocol.ActSpec;
import nl.meldwijzer.protocol.FieldSpec;
import nl.meldwijzer.protocol.Fields;

import org.springframework.util.MultiValueMap;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a browser sent: the fields of the acts, with those that the page shows in parts (a date, a
/// moment, "nobody else") put together again.
///
/// @param submission the id made with the empty form
/// @param version the version of the dossier that the form was made for; empty for a deposit
/// @param ticket the address of its draft; empty when it came with none
/// @param repeated the names that came with more than one value
public record Submitted(
        Fields fields, String submission, String version, String ticket, Set<String> repeated) {
    private static final Set<String> OWN = Set.of("submission", "version", "_csrf", Keeping.FIELD);
    private static final List<String> PARTS =
            List.of(".day", ".month", ".year", ".time", ".nobody");

    public Submitted {
        repeated = Set.copyOf(repeated);
    }

    /// A form that no draft is kept of yet.
    public Submitted(Fields fields, String submission, String version) {
        this(fields, submission, version, "", Set.of());
    }

    public static Submitted read(MultiValueMap<String, String> sent) {
        var values = new TreeMap<String, List<String>>();
        for (var name : names(sent)) {
            var value = whole(sent, name);
            if (!value.isEmpty()) {
                values.put(name, value);
            }
        }
        return new Submitted(
                new Fields(values),
                first(sent, "submission"),
                first(sent, "version"),
                first(sent, Keeping.FIELD),
                repeated(sent));
    }

    private static Set<String> repeated(MultiValueMap<String, String> sent) {
        return sent.entrySet().stream()
                .filter(field -> field.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// The same text under a new id, so that it can be sent again.
    public Submitted anew(String submission, String version) {
        return new Submitted(fields, submission, version, ticket, repeated);
    }

    /// The same form with the address of its draft.
    public Submitted under(String ticket) {
        return new Submitted(fields, submission, version, ticket, repeated);
    }

    /// Whether it carries the id that an empty form of ours was given.
    public boolean isNumbered() {
        return submission.matches("[A-Za-z0-9-]{1,64}");
    }

    /// The version as a number; 0, which no dossier in use has, when it is none.
    public long versionNumber() {
        return version.matches("[0-9]{1,9}") ? Long.parseLong(version) : 0;
    }

    /// The fields of one act.
    public Fields of(ActSpec act) {
        return new Fields(
                fields.values().entrySet().stream()
                        .filter(field -> act.field(field.getKey()).isPresent())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// Whether there is a field that none of these acts has, or one that came twice where one
    /// answer is asked: no form of ours sent it.
    public boolean isForeignTo(Collection<ActSpec> acts) {
        return !names(acts, _ -> true).containsAll(fields.values().keySet())
                || !names(acts, type -> type == FieldSpec.Type.MULTI).containsAll(repeated);
    }

    private static Set<String> names(Collection<ActSpec> acts, Predicate<FieldSpec.Type> isWanted) {
        return acts.stream()
                .flatMap(act -> act.fields().stream())
                .filter(field -> isWanted.test(field.type()))
                .map(FieldSpec::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> names(MultiValueMap<String, String> sent) {
        var names = new LinkedHashSet<String>();
        sent.keySet().stream()
                .filter(name -> !OWN.contains(name))
                .map(Submitted::withoutPart)
                .forEach(names::add);
        return names;
    }

    static String withoutPart(String name) {
        return PARTS.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(part -> name.substring(0, name.length() - part.length()))
                .orElse(name);
    }

    private static List<String> whole(MultiValueMap<String, String> sent, String name) {
        if (sent.containsKey(name + ".day")) {
            return moment(sent, name).stream().toList();
        }
        var typed =
                Stream.of(sent.getOrDefault(name, List.of()))
                        .flatMap(List::stream)
                        .filter(value -> !value.isBlank())
                        .toList();
        return typed.isEmpty() && sent.containsKey(name + ".nobody") ? List.of("nobody") : typed;
    }

    /// A date as `2025-09-15`, a moment as `2025-09-15T10:40`. Half of one is half of one: what is
    /// wrong with it is said by whoever reads it, and it comes back.
    private static Optional<String> moment(MultiValueMap<String, String> sent, String name) {
        var day = first(sent, name + ".day");
        var month = first(sent, name + ".month");
        var year = first(sent, name + ".year");
        var time = first(sent, name + ".time").replace('.', ':');
        if ((day + month + year + time).isBlank()) {
            return Optional.empty();
        }
        var date = year + "-" + twoDigits(month) + "-" + twoDigits(day);
        return Optional.of(
                time.isEmpty() ? date : date + "T" + (time.length() == 4 ? "0" + time : time));
    }

    private static String twoDigits(String part) {
        return part.length() == 1 ? "0" + part : part;
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        var value = sent.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
