package nl.meldwijzer.kernel;

/// Whose keys, log and rows: one school, or one board for its sealed records, or the install as a
/// whole for accounts and its own events. Each scope has its own key and its own gap-free log.
public sealed interface Scope {
    /// The text that stands in rows and in the origin of checkpoints.
    String key();

    /// The scope that a key text names.
    ///
    /// @throws IllegalArgumentException when it names none
    static Scope parse(String key) {
        if (key.equals("install")) {
            return new Install();
        }
        if (key.startsWith("school/")) {
            return new School(new SchoolId(key.substring("school/".length())));
        }
        if (key.startsWith("board/")) {
            return new Board(new BoardId(key.substring("board/".length())));
        }
        throw new IllegalArgumentException("not the key of a scope");
    }

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
