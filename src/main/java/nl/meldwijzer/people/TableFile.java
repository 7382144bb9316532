package nl.meldwijzer.people;

import nl.meldwijzer.people.internal.reading.TableReader;

import java.util.List;
import java.util.Map;

/// A comma or semicolon separated text with a header, taken apart with the same care as the files
/// of people, for modules that take in files of their own.
public sealed interface TableFile {
    /// The rows of a file.
    ///
    /// @param unknown columns that nobody asked for
    record Rows(List<Row> rows, List<String> unknown) implements TableFile {
        public Rows {
            rows = List.copyOf(rows);
            unknown = List.copyOf(unknown);
        }
    }

    record Refused(ImportRefusal refusal) implements TableFile {}

    /// The cells of one row as they stand in the file.
    ///
    /// @param line where it begins, from 1
    record Row(int line, Map<String, String> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }

        /// Empty when the file has no such column.
        public String text(String column) {
            return cells.getOrDefault(column, "");
        }

        @Override
        public String toString() {
            return "Row[line " + line + "]";
        }
    }

    /// What is asked of a file.
    ///
    /// @param columns the names of its columns, in lower case; the first must be there
    /// @param longest how many characters a cell may have
    record Asked(List<String> columns, int longest) {
        public Asked {
            columns = List.copyOf(columns);
        }
    }

    static TableFile read(String text, Asked asked) {
        return TableReader.read(text, asked);
    }
}
