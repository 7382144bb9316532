package nl.meldwijzer.ledger.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Contents;
import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.StoreRefused.Reason;

import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Puts the rows that [RowsOut] wrote into an empty database, inside a transaction of the caller's,
/// and holds what arrived against what was sent.
final class RowsIn {
    private final DataInputStream in;
    private final Map<String, Table<?>> tables = CarriedTables.byName();
    private final SortedMap<String, Long> counts = new TreeMap<>();

    RowsIn(DataInputStream in) {
        this.in = in;
    }

    /// Reads what comes before the rows: the number of the migration that the database must have.
    int schema() throws IOException {
        require(in.readUTF().equals(RowsOut.TITLE), "another format");
        return in.readInt();
    }

    Contents load(Statements statements, int schema) throws IOException {
        var kind = in.readByte();
        while (kind == RowsOut.TABLE) {
            var into = table();
            for (kind = in.readByte(); kind == RowsOut.ROW; kind = in.readByte()) {
                row(statements, into);
            }
        }
        require(kind == RowsOut.END, "something else");
        var sent = sent(schema);
        var heads = RollbackGuard.heads(new LogTable(statements));
        require(sent.rows().equals(counts), "other numbers of rows");
        require(sent.heads().equals(heads), "other heads");
        return sent;
    }

    /// Where rows go.
    private record Into(Table<?> table, List<Field<?>> columns, int carrier) {}

    private Into table() throws IOException {
        var name = in.readUTF();
        var table = tables.get(name);
        if (table == null || counts.put(name, 0L) != null) {
            throw refused("table " + name);
        }
        var columns = new ArrayList<Field<?>>();
        for (int left = in.readShort(); left > 0; left--) {
            var column = table.field(in.readUTF());
            if (column == null) {
                throw refused("a column of " + name);
            }
            columns.add(column);
        }
        var carrier = columns.indexOf(CarriedTables.carrier(table));
        require(carrier >= 0, "no scope in " + name);
        return new Into(table, List.copyOf(columns), carrier);
    }

    private void row(Statements statements, Into into) throws IOException {
        var values = new @Nullable Object[into.columns().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value();
        }
        if (!(values[into.carrier()] instanceof String owner)) {
            throw refused("a row of nobody");
        }
        statements
                .sql(CarriedTables.scope(into.columns().get(into.carrier()), owner))
                .insertInto(into.table(), into.columns())
                .values(Arrays.asList(values))
                .execute();
        counts.merge(into.table().getName(), 1L, Long::sum);
    }

    private @Nullable Object value() throws IOException {
        return switch (in.readByte()) {
            case RowsOut.NOTHING -> null;
            case RowsOut.NUMBER -> in.readLong();
            case RowsOut.TEXT -> new String(bytes(), UTF_8);
            case RowsOut.BYTES -> bytes();
            default -> throw refused("a value of another kind");
        };
    }

    private byte[] bytes() throws IOException {
        var length = in.readInt();
        var bytes = in.readNBytes(length);
        require(bytes.length == length, "a value is cut off");
        return bytes;
    }

    private Contents sent(int schema) throws IOException {
        var rows = new TreeMap<String, Long>();
        for (int left = in.readInt(); left > 0; left--) {
            rows.put(in.readUTF(), in.readLong());
        }
        var heads = new ArrayList<Head>();
        for (int left = in.readInt(); left > 0; left--) {
            heads.add(new Head(Scope.parse(in.readUTF()), in.readLong(), in.readUTF()));
        }
        return new Contents(schema, rows, heads);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw refused(what);
        }
    }

    private static StoreRefused refused(String what) {
        return new StoreRefused(Reason.DAMAGED, "the copy has " + what);
    }
}
