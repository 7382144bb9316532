package nl.meldwijzer.people.internal.reading;

import nl.meldwijzer.people.ImportRefusal.Fault;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// Takes rows of cells from a text, with quotes as RFC 4180 has them, and knows on which line it
/// is.
final class CsvCells {
    private static final char QUOTE = '"';

    private final String text;
    private final char separator;
    private final int longest;
    private int at;
    private int line = 1;

    CsvCells(String text) {
        this(text, Limits.VALUE);
    }

    /// @param longest how many characters a wanted cell may have
    CsvCells(String text, int longest) {
        this.text = text;
        this.longest = longest;
        this.separator = separatorOf(text);
    }

    boolean hasMore() {
        return at < text.length();
    }

    int line() {
        return line;
    }

    /// The cells of one row; those of unwanted columns are empty.
    List<String> row(IntPredicate wanted) throws Unreadable {
        var cells = new ArrayList<String>();
        while (true) {
            if (cells.size() > Limits.COLUMNS) {
                throw new Unreadable(line, Fault.TOO_MANY, "");
            }
            cells.add(cell(wanted.test(cells.size())));
            if (!hasMore() || isLineEnd()) {
                passLineEnd();
                return cells;
            }
            at++;
        }
    }

    private String cell(boolean keep) throws Unreadable {
        return hasMore() && text.charAt(at) == QUOTE ? quoted(keep) : plain(keep);
    }

    private String plain(boolean keep) throws Unreadable {
        int start = at;
        while (hasMore() && text.charAt(at) != separator && !isLineEnd()) {
            at++;
        }
        refuseLongerThan(at - start, keep);
        return keep ? text.substring(start, at) : "";
    }

    private String quoted(boolean keep) throws Unreadable {
        int opened = line;
        var cell = new StringBuilder();
        at++;
        while (hasMore()) {
            char character = text.charAt(at++);
            if (character == QUOTE && !isAt(QUOTE)) {
                return closed(cell);
            }
            if (character == QUOTE) {
                at++;
            }
            if (character == '\n') {
                line++;
            }
            if (keep) {
                cell.append(character);
                refuseLongerThan(cell.length(), true);
            }
        }
        throw new Unreadable(opened, Fault.MALFORMED, "");
    }

    private String closed(StringBuilder cell) throws Unreadable {
        if (hasMore() && !isAt(separator) && !isLineEnd()) {
            throw new Unreadable(line, Fault.MALFORMED, "");
        }
        return cell.toString();
    }

    private void refuseLongerThan(int length, boolean keep) throws Unreadable {
        if (length > (keep ? longest : Limits.SKIPPED)) {
            throw new Unreadable(line, Fault.TEXT_TOO_LONG, "");
        }
    }

    private boolean isAt(char wanted) {
        return hasMore() && text.charAt(at) == wanted;
    }

    private boolean isLineEnd() {
        return isAt('\n') || isAt('\r');
    }

    private void passLineEnd() {
        if (isAt('\r')) {
            at++;
        }
        if (isAt('\n')) {
            at++;
        }
        line++;
    }

    /// The first of the two that stands in the header.
    private static char separatorOf(String text) {
        int semicolon = text.indexOf(';');
        int comma = text.indexOf(',');
        return semicolon >= 0 && (comma < 0 || semicolon < comma) ? ';' : ',';
    }
}
