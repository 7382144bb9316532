package nl.meldwijzer.protocol;

import java.util.List;

/// One field of an act.
///
/// @param required whether the act is always refused without it; rules may ask for others
/// @param options the values of a choice; suggestions for a text
public record FieldSpec(String name, Type type, boolean required, List<String> options) {
    public enum Type implements Wired {
        TEXT,
        DATE,
        TIME,
        CHOICE,
        MULTI,
        PERSON,
        ENTRY,
        FLAG,
        /// Several employees.
        PEOPLE,
        /// One of the pupil's parents.
        PARENT,
        /// The pupil or one of her parents.
        INVOLVED,
        /// Any of the pupil and her parents.
        EVERYONE,
        /// Several entries.
        ENTRIES,
        /// Several things, one a line.
        LINES
    }

    public FieldSpec {
        options = List.copyOf(options);
    }

    /// The key of its label.
    public String key() {
        return Framework.keyOf(name).orElse("protocol.field." + name);
    }

    /// The key of what an option leads to; words only where the framework has them.
    public String sentenceKey(String option) {
        return key() + "." + option;
    }

    /// The key of an option's label.
    public String optionKey(String option) {
        return "protocol.option."
                + (Framework.keyOf(name).isPresent() ? "answer" : name)
                + "."
                + option;
    }
}
