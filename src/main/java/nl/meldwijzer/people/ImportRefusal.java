package nl.meldwijzer.people;

/// Why a file is not taken in, and where. Nothing was changed.
///
/// @param line the line at which it was seen, from 1; 0 for the file as a whole
/// @param about the element, column or limit it is about; never a value from the file
public record ImportRefusal(int line, Fault fault, String about) {
    /// What is wrong. The sentence for people stands in the bundle under
    /// `people.import.refused.<wire name>`.
    public enum Fault {
        EMPTY("empty"),
        TOO_LARGE("too-large"),
        UNKNOWN_FORMAT("unknown-format"),
        UNKNOWN_VERSION("unknown-version"),
        ENCODING("encoding"),
        MALFORMED("malformed"),
        DOCTYPE("doctype"),
        ENTITY("entity"),
        TOO_DEEP("too-deep"),
        TOO_MANY("too-many"),
        TEXT_TOO_LONG("text-too-long"),
        WRONG_ROOT("wrong-root"),
        NO_DATA("no-data"),
        MISSING("missing"),
        TWICE("twice"),
        DUPLICATE_KEY("duplicate-key"),
        UNKNOWN_REFERENCE("unknown-reference"),
        BAD_DATE("bad-date"),
        BAD_CHARACTER("bad-character"),
        UNKNOWN_WORD("unknown-word"),
        COLUMN_COUNT("column-count"),
        OTHER_SCHOOL("other-school");

        private final String wireName;

        Fault(String wireName) {
            this.wireName = wireName;
        }

        public String wireName() {
            return wireName;
        }
    }
}
