package nl.meldwijzer.people.internal.reading;

import nl.meldwijzer.people.ImportRefusal.Fault;
import nl.meldwijzer.people.TableFile;
import nl.meldwijzer.people.TableFile.Asked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// Reads [TableFile]s. Unlike [CsvTable] it keeps cells as they are, and columns may be absent.
public final class TableReader {
    private final CsvCells cells;
    private final Asked asked;
    private final List<String> header;

    private TableReader(String text, Asked asked) throws Unreadable {
        this.cells = new CsvCells(text, asked.longest());
        this.asked = asked;
        this.header =
                cells.row(_ -> true).stream()
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .toList();
    }

    public static TableFile read(String text, Asked asked) {
        try {
            return new TableReader(text, asked).rows();
        } catch (Unreadable unreadable) {
            return new TableFile.Refused(unreadable.refusal());
        }
    }

    private TableFile rows() throws Unreadable {
        refuseHeader();
        var rows = new ArrayList<TableFile.Row>();
        while (cells.hasMore()) {
            int line = cells.line();
            var row = cells.row(column -> column < header.size());
            if (row.size() == 1 && row.getFirst().isBlank()) {
                continue;
            }
            if (row.size() != header.size()) {
                throw new Unreadable(line, Fault.COLUMN_COUNT, String.valueOf(header.size()));
            }
            if (rows.size() == Limits.ROWS) {
                throw new Unreadable(line, Fault.TOO_MANY, "");
            }
            rows.add(row(line, row));
        }
        return new TableFile.Rows(
                rows, header.stream().filter(name -> !asked.columns().contains(name)).toList());
    }

    private TableFile.Row row(int line, List<String> row) {
        var named = new HashMap<String, String>();
        for (int i = 0; i < row.size(); i++) {
            if (asked.columns().contains(header.get(i))) {
                named.put(header.get(i), row.get(i));
            }
        }
        return new TableFile.Row(line, named);
    }

    private void refuseHeader() throws Unreadable {
        var first = asked.columns().getFirst();
        if (!header.contains(first)) {
            throw new Unreadable(1, Fault.MISSING, first);
        }
        var seen = new HashSet<String>();
        for (var name : header) {
            if (asked.columns().contains(name) && !seen.add(name)) {
                throw new Unreadable(1, Fault.TWICE, name);
            }
        }
    }
}
