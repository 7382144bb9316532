package nl.meldwijzer.people.internal.reading;

import nl.meldwijzer.people.ImportRefusal.Fault;
import nl.meldwijzer.people.internal.reading.FileContents.Located;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A comma or semicolon separated file with a header row. Cells of columns that nobody asked for
/// are passed by without being kept.
final class CsvTable {
    private final CsvCells cells;
    private final List<String> header;
    private final TreeMap<String, Integer> leftOut = new TreeMap<>();

    private CsvTable(CsvCells cells, List<String> header) {
        this.cells = cells;
        this.header = header;
    }

    static CsvTable of(String text) throws Unreadable {
        var cells = new CsvCells(text);
        var header = new ArrayList<String>();
        for (var name : cells.row(_ -> true)) {
            header.add(Texts.clean(name, 1, "").toLowerCase(Locale.ROOT));
        }
        if (header.size() > Limits.COLUMNS) {
            throw new Unreadable(1, Fault.TOO_MANY, "");
        }
        return new CsvTable(cells, header);
    }

    boolean hasColumn(String name) {
        return header.contains(name);
    }

    /// The rows, each with the wanted columns; every wanted column must be there once.
    List<Values> rows(List<String> wanted) throws Unreadable {
        refuseHeaderWithout(wanted);
        var rows = new ArrayList<Values>();
        while (cells.hasMore()) {
            int line = cells.line();
            var row = cells.row(column -> isWanted(column, wanted));
            if (row.size() == 1 && row.getFirst().isBlank()) {
                continue;
            }
            if (row.size() != header.size()) {
                throw new Unreadable(line, Fault.COLUMN_COUNT, String.valueOf(header.size()));
            }
            if (rows.size() == Limits.ROWS) {
                throw new Unreadable(line, Fault.TOO_MANY, "");
            }
            rows.add(values(row, line, wanted));
        }
        nameWhatIsLeftOut(wanted, rows.size());
        return rows;
    }

    /// Columns that were passed by, with the number of rows.
    Map<String, Integer> leftOut() {
        return leftOut;
    }

    private boolean isWanted(int column, List<String> wanted) {
        return column < header.size() && wanted.contains(header.get(column));
    }

    private Values values(List<String> row, int line, List<String> wanted) throws Unreadable {
        var values = new Values(line);
        for (int i = 0; i < row.size(); i++) {
            if (isWanted(i, wanted)) {
                var name = header.get(i);
                values.put(name, new Located(line, Texts.clean(row.get(i), line, name)));
            }
        }
        return values;
    }

    private void refuseHeaderWithout(List<String> wanted) throws Unreadable {
        for (var name : wanted) {
            if (!header.contains(name)) {
                throw new Unreadable(1, Fault.MISSING, name);
            }
        }
        Set<String> seen = new HashSet<>();
        for (var name : header) {
            if (wanted.contains(name) && !seen.add(name)) {
                throw new Unreadable(1, Fault.TWICE, name);
            }
        }
    }

    private void nameWhatIsLeftOut(List<String> wanted, int rows) {
        header.stream()
                .filter(name -> !wanted.contains(name) && !name.isEmpty())
                .forEach(name -> leftOut.put(RosterReader.known(name), rows));
    }
}
