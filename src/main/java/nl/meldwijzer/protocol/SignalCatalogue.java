package nl.meldwijzer.protocol;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The list of signals as a memory aid (S53, S54): nothing is counted, and a tick alone is never
/// saved (T34).
public final class SignalCatalogue {
    /// Stored with every signal that points at an item.
    public static final String VERSION = "2026-1";

    private SignalCatalogue() {}

    public enum Category implements Wired {
        PHYSICAL,
        CHILD_BEHAVIOUR,
        PARENT_BEHAVIOUR,
        INTERACTION,
        FAMILY_SITUATION,
        SEXUAL_ABUSE,
        DOMESTIC_VIOLENCE_WITNESS,
        NEGLECT,
        FGM_HONOUR,
        /// Signals that take a concern away (S48).
        PROTECTIVE;

        /// The key of its name.
        public String key() {
            return "catalogue.category." + wireName();
        }
    }

    public enum Mark {
        /// N: show the emergency numbers (S102).
        EMERGENCY,
        /// V: urgent contact with Veilig Thuis (S118).
        URGENT,
        /// D: show how to listen to a child that tells (T33).
        DISCLOSURE
    }

    public record Item(String id, Category category, Set<Mark> marks) {
        public Item {
            marks = Signal.ordered(marks);
        }

        /// The key of its text.
        public String key() {
            return "catalogue." + id;
        }
    }

    public static List<Item> items() {
        throw new UnsupportedOperationException();
    }

    public static Optional<Item> item(String id) {
        throw new UnsupportedOperationException();
    }
}
