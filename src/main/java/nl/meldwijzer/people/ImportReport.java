package nl.meldwijzer.people;

import java.util.List;
import java.util.SortedMap;

/// What an import did, or would do. Holds names: shown to who imports, never logged.
///
/// @param format `EDEXML 2.1`, `UWLR 2.3`, `CSV`
/// @param sections in the order in which they are read
/// @param leftOut elements or columns that were not taken over, with how often they stood there
public record ImportReport(
        String format, List<Section> sections, SortedMap<String, Integer> leftOut) {
    public ImportReport {
        sections = List.copyOf(sections);
    }

    /// One kind of thing.
    ///
    /// @param notInFile known from an earlier file and absent from this one; nothing happens to
    ///   them
    public record Section(
            Kind kind,
            List<Item> added,
            List<Item> changed,
            int unchanged,
            List<Omitted> omitted,
            List<Item> notInFile) {
        public Section {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            omitted = List.copyOf(omitted);
            notInFile = List.copyOf(notInFile);
        }
    }

    /// What the file is about.
    public enum Kind {
        GROUP("group"),
        PUPIL("pupil"),
        EMPLOYEE("employee"),
        PARENT("parent"),
        FUNCTION("function");

        private final String wireName;

        Kind(String wireName) {
            this.wireName = wireName;
        }

        public String wireName() {
            return wireName;
        }
    }

    /// Somebody or something that is added or changed.
    ///
    /// @param about the pupil of a parent; the wire name of a function; empty for the others
    /// @param fields which fields change; empty for what is added
    public record Item(String name, String about, List<Field> fields) {
        public Item {
            fields = List.copyOf(fields);
        }

        @Override
        public String toString() {
            return "Item[REDACTED]";
        }
    }

    /// Something that can change. Text in the bundle under `people.field.<wire name>`.
    public enum Field {
        NAME("name"),
        BORN("born"),
        GROUP("group"),
        LEFT_ON("left-on"),
        YEAR_GROUP("year-group"),
        EMAIL("email"),
        RELATION("relation"),
        AUTHORITY("authority"),
        FAMILY("family"),
        UNTIL("until");

        private final String wireName;

        Field(String wireName) {
            this.wireName = wireName;
        }

        public String wireName() {
            return wireName;
        }
    }

    /// Somebody or something that is not taken over.
    ///
    /// @param line where in the file
    public record Omitted(String name, int line, Reason reason) {
        @Override
        public String toString() {
            return "Omitted[line " + line + ", " + reason + "]";
        }
    }

    /// Why not. Text in the bundle under `people.import.omitted.<wire name>`.
    public enum Reason {
        /// The pupil has left the school and was never in the register.
        LEFT("left"),
        UNKNOWN_PUPIL("unknown-pupil"),
        UNKNOWN_EMPLOYEE("unknown-employee"),
        NOT_EMPLOYED("not-employed"),
        OVERLAPS("overlaps"),
        OWN_FUNCTION("own-function"),
        /// The file ends what nobody else would hold then.
        LAST_HOLDER("last-holder"),
        BOARD_FUNCTION("board-function");

        private final String wireName;

        Reason(String wireName) {
            this.wireName = wireName;
        }

        public String wireName() {
            return wireName;
        }
    }

    /// Whether there is nothing to do.
    public boolean changesNothing() {
        return sections.stream().allMatch(s -> s.added().isEmpty() && s.changed().isEmpty());
    }

    @Override
    public String toString() {
        return "ImportReport[" + format + "]";
    }
}
