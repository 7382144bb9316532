package nl.meldwijzer.ledger.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.BOARD;
import static nl.meldwijzer.ledger.store.schema.Tables.SCHOOL;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Contents;
import nl.meldwijzer.ledger.Head;

import org.jooq.Record;
import org.jooq.Table;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Writes every carried row of one state of the database, table by table and in the order of its
/// key, so that two stores with the same rows give the same bytes. Frozen: a backup must be read
/// years later.
final class RowsOut {
    static final String TITLE = "meldwijzer-rows-1";
    static final byte TABLE = 1;
    static final byte ROW = 2;
    static final byte END = 3;
    static final byte NOTHING = 0;
    static final byte NUMBER = 1;
    static final byte TEXT = 2;
    static final byte BYTES = 3;

    private static final int AT_A_TIME = 500;
    private static final Scope INSTALL = new Scope.Install();

    private final Statements statements;
    private final DataOutputStream out;
    private final SortedMap<String, Long> counts = new TreeMap<>();

    RowsOut(Statements statements, DataOutputStream out) {
        this.statements = statements;
        this.out = out;
    }

    Contents write(int schema) throws IOException {
        out.writeUTF(TITLE);
        out.writeInt(schema);
        var scopes = scopes();
        for (var table : CarriedTables.inOrder()) {
            write(table, scopes);
        }
        var heads = RollbackGuard.heads(new LogTable(statements));
        end(heads);
        return new Contents(schema, counts, heads);
    }

    /// Rows belong to the install, a board or a school; a log can outlive its school.
    private SortedSet<String> scopes() {
        var scopes = new TreeSet<>(new LogTable(statements).scopes());
        var sql = statements.sql(INSTALL);
        scopes.add(INSTALL.key());
        scopes.addAll(sql.select(BOARD.SCOPE).from(BOARD).fetch(BOARD.SCOPE));
        scopes.addAll(sql.select(SCHOOL.SCOPE).from(SCHOOL).fetch(SCHOOL.SCOPE));
        return scopes;
    }

    private void write(Table<?> table, SortedSet<String> scopes) throws IOException {
        out.writeByte(TABLE);
        out.writeUTF(table.getName());
        out.writeShort(table.fields().length);
        for (var field : table.fields()) {
            out.writeUTF(field.getName());
        }
        long count = 0;
        for (var key : scopes) {
            var scope = Scope.parse(key);
            if (CarriedTables.fits(CarriedTables.carrier(table), scope)) {
                count += write(table, scope);
            }
        }
        counts.put(table.getName(), count);
    }

    private long write(Table<?> table, Scope scope) throws IOException {
        var carrier = CarriedTables.carrier(table);
        var key = Objects.requireNonNull(table.getPrimaryKey());
        long count = 0;
        try (var rows =
                statements
                        .sql(scope)
                        .select(table.fields())
                        .from(table)
                        .where(carrier.eq(CarriedTables.value(carrier, scope)))
                        .orderBy(key.getFields())
                        .fetchSize(AT_A_TIME)
                        .fetchLazy()) {
            for (var row : rows) {
                write(row);
                count++;
            }
        }
        return count;
    }

    private void write(Record row) throws IOException {
        out.writeByte(ROW);
        for (int i = 0; i < row.size(); i++) {
            var value = row.get(i);
            switch (value) {
                case null -> out.writeByte(NOTHING);
                case Number number -> {
                    out.writeByte(NUMBER);
                    out.writeLong(number.longValue());
                }
                case String text ->
                        write(TEXT, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
                case byte[] bytes -> write(BYTES, bytes);
                default -> throw new IllegalStateException("a column of another kind");
            }
        }
    }

    private void write(byte kind, byte[] bytes) throws IOException {
        out.writeByte(kind);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private void end(List<Head> heads) throws IOException {
        out.writeByte(END);
        out.writeInt(counts.size());
        for (var count : counts.entrySet()) {
            out.writeUTF(count.getKey());
            out.writeLong(count.getValue());
        }
        out.writeInt(heads.size());
        for (var head : heads) {
            out.writeUTF(head.scope().key());
            out.writeLong(head.size());
            out.writeUTF(head.root());
        }
    }
}
