package nl.meldwijzer.kernel;

/// Whose keys, log and rows: one school, or one board for its sealed records, or the install as a
/// whole for accounts and its own events. Each scope has its own key and its own gap-free log.
public sealed interface Scope {
    /// The text that stands in rows and in the origin of checkpoints.
    String key();

    record School(SchoolId id) implements Scope {
        @Override
        public String key() {
            return "school/" + id.value();
        }
    }

    record Board(BoardId id) implements Scope {
        @Override
        public String key() {
            return "board/" + id.value();
        }
    }

    record Install() implements Scope {
        @Override
        public String key() {
            return "install";
        }
    }
}
