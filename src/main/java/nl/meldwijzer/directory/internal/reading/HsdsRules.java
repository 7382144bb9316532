package nl.meldwijzer.directory.internal.reading;

import nl.meldwijzer.people.ImportRefusal;
import nl.meldwijzer.people.ImportRefusal.Fault;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The rules of HSDS 3.0 for the parts that are read: what must be there, what may stand in it.
final class HsdsRules {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Set<String> PLACES = Set.of("physical", "postal", "virtual");

    /// One kind of object.
    ///
    /// @param required texts that must be there
    /// @param words for a text the only ones it may be
    /// @param parts for a field the kind of what stands in it
    /// @param read other texts that are read; what is in none of these is left out
    private record Shape(
            List<String> required,
            Map<String, Set<String>> words,
            Map<String, String> parts,
            List<String> read) {}

    private static final Map<String, Shape> SHAPES =
            Map.of(
                    "organization",
                    new Shape(
                            List.of("id", "name", "description"),
                            Map.of(),
                            Map.of(
                                    "services", "service",
                                    "locations", "location",
                                    "phones", "phone",
                                    "contacts", "contact",
                                    "attributes", "attribute"),
                            List.of("alternate_name", "email", "website")),
                    "service",
                    new Shape(
                            List.of("id", "name", "status"),
                            Map.of(
                                    "status",
                                    Set.of("active", "inactive", "defunct", "temporarily closed")),
                            Map.of("phones", "phone", "schedules", "schedule"),
                            List.of("organization_id")),
                    "phone",
                    new Shape(
                            List.of("id", "number"),
                            Map.of(),
                            Map.of("attributes", "attribute"),
                            List.of("type", "organization_id", "service_id")),
                    "schedule",
                    new Shape(
                            List.of("id"),
                            Map.of("freq", Set.of("WEEKLY", "MONTHLY")),
                            Map.of("attributes", "attribute"),
                            List.of("byday", "opens_at", "closes_at", "description", "wkst")),
                    "location",
                    new Shape(
                            List.of("id", "location_type"),
                            Map.of("location_type", PLACES),
                            Map.of("addresses", "address"),
                            List.of()),
                    "address",
                    new Shape(
                            List.of(
                                    "id",
                                    "address_1",
                                    "city",
                                    "state_province",
                                    "postal_code",
                                    "country",
                                    "address_type"),
                            Map.of("address_type", PLACES),
                            Map.of(),
                            List.of()),
                    "attribute",
                    new Shape(
                            List.of("id"),
                            Map.of(),
                            Map.of("taxonomy_term", "taxonomy_term"),
                            List.of("link_id", "link_type", "link_entity", "value")),
                    "taxonomy_term",
                    new Shape(
                            List.of("id", "name", "description"),
                            Map.of(),
                            Map.of(),
                            List.of("taxonomy")),
                    "contact",
                    new Shape(
                            List.of("id"),
                            Map.of(),
                            Map.of("phones", "phone"),
                            List.of("name", "title", "email")));

    private final int ordinal;
    private final Set<String> leftOut = new TreeSet<>();

    /// @param ordinal which organisation it is, from 1
    HsdsRules(int ordinal) {
        this.ordinal = ordinal;
    }

    /// The first thing that is not as it must be; empty when all is.
    Optional<ImportRefusal> fault(JsonNode organisation) {
        return fault("organization", organisation);
    }

    /// Fields that hold something and are not read, as `organization.tax_id`.
    Set<String> leftOut() {
        return leftOut;
    }

    private Optional<ImportRefusal> fault(String kind, JsonNode json) {
        var shape = SHAPES.get(kind);
        if (shape == null || !json.isObject()) {
            return refused(Fault.UNKNOWN_WORD, kind);
        }
        if (kind.equals("contact") && json.path("name").stringValue("").isBlank()) {
            leftOut.add("contact");
        }
        json.properties().stream()
                .map(Map.Entry::getKey)
                .filter(name -> !isRead(shape, name))
                .forEach(name -> leftOut.add(kind + "." + name));
        return shape.required().stream()
                .filter(name -> json.optional(name).filter(JsonNode::isString).isEmpty())
                .findFirst()
                .map(name -> new ImportRefusal(ordinal, Fault.MISSING, kind + "." + name))
                .or(() -> values(kind, shape, json))
                .or(() -> parts(shape, json));
    }

    private static boolean isRead(Shape shape, String name) {
        return Stream.of(
                        shape.required(),
                        shape.words().keySet(),
                        shape.parts().keySet(),
                        shape.read())
                .anyMatch(names -> names.contains(name));
    }

    private Optional<ImportRefusal> values(String kind, Shape shape, JsonNode json) {
        return Stream.of(shape.required(), shape.read(), shape.words().keySet())
                .flatMap(java.util.Collection::stream)
                .filter(name ->
                        !json.optional(name).map(one -> holds(shape, name, one)).orElse(true))
                .findFirst()
                .flatMap(name -> refused(fault(json, name), kind + "." + name));
    }

    private static Fault fault(JsonNode json, String name) {
        return isTooLong(json.path(name)) ? Fault.TEXT_TOO_LONG : Fault.UNKNOWN_WORD;
    }

    /// Looked at before any pattern is: those take much time for a long text.
    private static boolean isTooLong(JsonNode value) {
        return value.isString() && value.stringValue().length() > DirectoryText.LONGEST_FIELD;
    }

    private static boolean holds(Shape shape, String name, JsonNode value) {
        if (value.isNull()) {
            return true;
        }
        if (!value.isString() || isTooLong(value)) {
            return false;
        }
        var words = shape.words().getOrDefault(name, Set.of());
        var text = value.stringValue();
        return (words.isEmpty() || words.contains(text))
                && (!name.equals("id") || UUID.matcher(text).matches());
    }

    private Optional<ImportRefusal> parts(Shape shape, JsonNode json) {
        return shape.parts().entrySet().stream()
                .flatMap(part ->
                        json.optional(part.getKey()).stream()
                                .filter(value -> !value.isNull())
                                .flatMap(HsdsRules::each)
                                .flatMap(one -> fault(part.getValue(), one).stream()))
                .findFirst();
    }

    private static Stream<JsonNode> each(JsonNode value) {
        return value.isArray() ? value.valueStream() : Stream.of(value);
    }

    private Optional<ImportRefusal> refused(Fault fault, String about) {
        return Optional.of(new ImportRefusal(ordinal, fault, about));
    }
}
