package nl.meldwijzer.ledger.internal;

import java.util.ArrayList;
import java.util.List;

/// What goes ahead of the next statement to a server, in the same round trip: the scope, the
/// savepoints of acts, and statements whose answer nobody waits for. Each of them by itself would
/// be a round trip, and an act pays for little else.
final class Ahead {
    /// Undoes an act.
    static final String UNDO = "ROLLBACK TO act;RELEASE act";

    private static final String BEGIN = "SAVEPOINT act";
    private static final String KEEP = "RELEASE act";
    private static final String SCOPE = "select set_config('meldwijzer.scope', ?, true)";
    private static final String NO_SCOPE = "";

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private int count;
    private String stated = NO_SCOPE;
    private Mark begun = new Mark(0, 0, 0, NO_SCOPE);
    private boolean wasSent;
    private int allowed = Integer.MAX_VALUE;

    private record Mark(int length, int values, int count, String stated) {}

    /// Statements to send together.
    ///
    /// @param count of statements, and so of answers to pass over
    record Piece(String sql, List<Object> values, int count) {
        Piece {
            values = List.copyOf(values);
        }

        boolean isEmpty() {
            return count == 0;
        }
    }

    void add(String statement, List<Object> more) {
        sql.append(statement).append(';');
        values.addAll(more);
        count++;
    }

    /// PostgreSQL shows no row before it knows for which scope, and forgets that with the
    /// transaction or the savepoint in which it heard.
    void state(String scope) {
        if (!scope.equals(stated)) {
            add(SCOPE, List.of(scope));
            stated = scope;
        }
    }

    /// Where nothing keeps the database still between two statements, there must not be two.
    void allowOnlyOne(boolean isOne) {
        allowed = isOne ? 1 : Integer.MAX_VALUE;
    }

    /// Takes what there is, to be sent at once with a statement.
    Piece take() {
        if (allowed <= 0) {
            throw new IllegalStateException("a second statement where one was announced");
        }
        allowed--;
        var piece = new Piece(sql.toString(), values, count);
        empty();
        wasSent = true;
        return piece;
    }

    void beginAct() {
        begun = mark();
        wasSent = false;
        add(BEGIN, List.of());
    }

    /// Whether an act left something that was not sent yet.
    boolean holdsAct() {
        return wasSent ? count > 0 : count > begun.count() + 1;
    }

    /// An act of which the server heard nothing needs no savepoint.
    void keepAct() {
        if (wasSent) {
            add(KEEP, List.of());
        } else {
            backTo(begun);
        }
    }

    /// Whether the server has to undo something: not when it heard nothing of the act.
    boolean undoAct() {
        if (wasSent) {
            forget();
        } else {
            backTo(begun);
        }
        return wasSent;
    }

    /// The transaction ended, and with it all savepoints and the scope.
    void forget() {
        empty();
        stated = NO_SCOPE;
    }

    private void empty() {
        sql.setLength(0);
        values.clear();
        count = 0;
    }

    private Mark mark() {
        return new Mark(sql.length(), values.size(), count, stated);
    }

    private void backTo(Mark mark) {
        sql.setLength(mark.length());
        values.subList(mark.values(), values.size()).clear();
        count = mark.count();
        stated = mark.stated();
    }
}
