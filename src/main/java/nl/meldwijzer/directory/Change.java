package nl.meldwijzer.directory;

import nl.meldwijzer.directory.Check.How;

/// What somebody does to an organisation. Each makes a new version; none takes one away.
public sealed interface Change {
    /// The frozen word in versions and audit lines; its text stands under `directory.change.<wire
    /// name>`.
    String wireName();

    /// The data are these now.
    record Rewritten(Organisation to) implements Change {
        @Override
        public String wireName() {
            return "rewritten";
        }
    }

    /// Somebody called the number, and it is right.
    record Called(String dialled) implements Change {
        @Override
        public String wireName() {
            return "called";
        }
    }

    /// Somebody went over everything, and it is right.
    record Checked(How how) implements Change {
        @Override
        public String wireName() {
            return "checked";
        }
    }

    /// The school and the organisation agreed on something.
    record Agreed(Agreement agreement) implements Change {
        @Override
        public String wireName() {
            return "agreed";
        }
    }

    /// It is no longer there, or no longer for us.
    record Ended() implements Change {
        @Override
        public String wireName() {
            return "ended";
        }
    }

    /// It was ended by mistake.
    record Revived() implements Change {
        @Override
        public String wireName() {
            return "revived";
        }
    }
}
