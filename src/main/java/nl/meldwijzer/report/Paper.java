package nl.meldwijzer.report;

import java.util.List;

/// A document in ready words, whatever it is written to: the one source of its PDF, its plain text
/// and its page on screen.
///
/// @param title what sort of document it is; it stands in the file, so it never holds a name
/// @param facts what it is about, above everything else
public record Paper(String title, List<Row> facts, List<Block> blocks) {
    public Paper {
        facts = List.copyOf(facts);
        blocks = List.copyOf(blocks);
    }

    /// Something under its name.
    public record Row(String name, String value) {}

    /// A part of a document.
    public sealed interface Block {
        record Heading(String text) implements Block {}

        /// Text as somebody wrote it, line ends and all.
        record Words(String text) implements Block {}

        record Points(List<String> points) implements Block {
            public Points {
                points = List.copyOf(points);
            }
        }

        record Rows(List<Row> rows) implements Block {
            public Rows {
                rows = List.copyOf(rows);
            }
        }

        /// Columns under their names. A cell without text is one to write in.
        record Table(List<String> columns, List<List<String>> lines) implements Block {
            public Table {
                columns = List.copyOf(columns);
                lines = lines.stream().map(List::copyOf).toList();
                for (var line : lines) {
                    if (line.size() != columns.size()) {
                        throw new IllegalArgumentException("a line has a cell for every column");
                    }
                }
            }
        }

        /// What somebody said, saw or supposes, never without its mark (S74, S153).
        record Statement(Mark mark, String text, List<Row> rows) implements Block {
            public Statement {
                rows = List.copyOf(rows);
            }
        }

        /// Room to write by hand.
        record Blank(String label, int lines) implements Block {}
    }

    /// What sort of statement something is, when it was, and of whom the school has it. There is no
    /// statement without one, so no rendering can leave it out.
    ///
    /// @param kind such as `Feit` or `Vermoeden`
    /// @param source empty when the school itself saw or heard it
    public record Mark(Kind sort, String kind, String when, String source) {
        /// How it is drawn.
        public enum Kind {
            OWN("own"),
            ASSUMED("assumed"),
            OF_OTHERS("others");

            private final String style;

            Kind(String style) {
                this.style = style;
            }

            /// As style sheets name it.
            public String style() {
                return style;
            }
        }

        public Mark {
            if (kind.isBlank()) {
                throw new IllegalArgumentException("a statement says what sort of statement it is");
            }
            if (sort == Kind.OF_OTHERS && source.isBlank()) {
                throw new IllegalArgumentException("what others say has a source");
            }
        }

        /// The mark in one line.
        public String words() {
            var words = new StringBuilder(kind);
            if (!when.isBlank()) {
                words.append(", ").append(when);
            }
            if (!source.isBlank()) {
                words.append(". ").append(source);
            }
            return words.toString();
        }
    }
}
