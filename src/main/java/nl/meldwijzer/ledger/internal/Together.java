package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.internal.Ahead.Piece;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/// A prepared statement with a piece ahead of it. To who binds and runs it, it is the statement
/// alone: the places of values are counted from after the piece, and the answers to the piece are
/// passed over.
final class Together implements InvocationHandler {
    private final PreparedStatement whole;
    private final Piece piece;

    private Together(PreparedStatement whole, Piece piece) {
        this.whole = whole;
        this.piece = piece;
    }

    /// @param whole prepared from the text of the piece and that of the statement
    static PreparedStatement of(PreparedStatement whole, Piece piece) throws SQLException {
        bind(whole, piece);
        return (PreparedStatement)
                Proxy.newProxyInstance(
                        Together.class.getClassLoader(),
                        new Class<?>[] {PreparedStatement.class},
                        new Together(whole, piece));
    }

    static void bind(PreparedStatement whole, Piece piece) throws SQLException {
        for (int i = 0; i < piece.values().size(); i++) {
            whole.setObject(i + 1, piece.values().get(i));
        }
    }

    /// Runs all of it and passes over the answers to the piece.
    ///
    /// @return whether what follows has rows
    static boolean run(PreparedStatement whole, Piece piece) throws SQLException {
        boolean hasRows = whole.execute();
        for (int i = 0; i < piece.count(); i++) {
            hasRows = whole.getMoreResults();
        }
        return hasRows;
    }

    /// Runs all of it and gives the rows of what follows the piece.
    static ResultSet query(PreparedStatement whole, Piece piece) throws SQLException {
        if (piece.isEmpty()) {
            return whole.executeQuery();
        }
        run(whole, piece);
        return whole.getResultSet();
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] values)
            throws Throwable {
        return switch (method.getName()) {
            case "execute" -> run(whole, piece);
            case "executeQuery" -> query(whole, piece);
            case "executeUpdate" -> {
                run(whole, piece);
                yield whole.getUpdateCount();
            }
            default -> pass(method, values);
        };
    }

    private @Nullable Object pass(Method method, Object @Nullable [] values) throws Throwable {
        try {
            return method.invoke(whole, moved(method, values));
        } catch (InvocationTargetException failed) {
            throw failed.getCause() == null ? failed : failed.getCause();
        }
    }

    private Object @Nullable [] moved(Method method, Object @Nullable [] values) {
        if (values == null || values.length < 2 || !method.getName().startsWith("set")) {
            return values;
        }
        var moved = values.clone();
        moved[0] = (Integer) values[0] + piece.values().size();
        return moved;
    }
}
