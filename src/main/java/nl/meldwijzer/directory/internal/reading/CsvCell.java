package nl.meldwijzer.directory.internal.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One cell of a table. A spreadsheet takes what begins with one of a few characters for a formula
/// and runs it; such a cell gets an apostrophe in front, which reading takes off again.
final class CsvCell {
    private static final Pattern FORMULA = Pattern.compile("^['=+@\\t\\r-].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("[;\",\\r\\n]|^\\s|\\s$");

    private CsvCell() {}

    static String write(String text) {
        var plain = text.replace("\r\n", "\n").replace('\r', '\n');
        var guarded = FORMULA.matcher(plain).matches() ? "'" + plain : plain;
        return QUOTED.matcher(guarded).find()
                ? "\"" + guarded.replace("\"", "\"\"") + "\""
                : guarded;
    }

    static String read(String cell) {
        boolean isGuarded = cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches();
        return isGuarded ? cell.substring(1) : cell;
    }

    /// Several texts in one cell, with a bar between.
    static String list(List<String> items) {
        return items.stream()
                .map(item -> item.replace("\\", "\\\\").replace("|", "\\|"))
                .collect(Collectors.joining("|"));
    }

    static List<String> items(String cell) {
        var items = new ArrayList<String>();
        var item = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char at = cell.charAt(i);
            if (at == '\\' && i + 1 < cell.length()) {
                item.append(cell.charAt(++i));
            } else if (at == '|') {
                items.add(item.toString());
                item.setLength(0);
            } else {
                item.append(at);
            }
        }
        items.add(item.toString());
        return items.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
}
