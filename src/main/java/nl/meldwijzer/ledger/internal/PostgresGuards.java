package nl.meldwijzer.ledger.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.ledger.Verification.Fault;
import nl.meldwijzer.ledger.Verification.What;
import nl.meldwijzer.ledger.store.schema.DefaultSchema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Tables and guards on a PostgreSQL, held against what the migrations make: whoever owns them can
/// drop a guard.
final class PostgresGuards implements Structure {
    private static final String GUARDS = "/db/migration/postgresql/afterMigrate.sql";
    private static final Pattern FUNCTION =
            Pattern.compile(
                    "create or replace function (\\w+)\\(\\).*?as \\$\\$(.*?)\\$\\$",
                    Pattern.DOTALL);

    private static final String COLUMNS =
            """
            select table_name || '.' || column_name from information_schema.columns
            where table_schema = current_schema() and table_name <> 'flyway_schema_history'
            """;

    /// Each finds what should not be; the first it finds is the fault.
    private static final List<String> FAULTS =
            List.of(
                    """
                    select 'rows of ' || relname || ' are open' from pg_class
                    where relnamespace = current_schema()::regnamespace and relkind = 'r'
                        and relname <> 'flyway_schema_history'
                        and not (relrowsecurity and relforcerowsecurity)
                    order by 1
                    """,
                    """
                    select 'the scope of ' || c.relname from pg_class c
                    where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                        and c.relname <> 'flyway_schema_history' and not exists (
                            select 1 from pg_policies p
                            where p.schemaname = current_schema() and p.tablename = c.relname
                                and p.policyname = 'own_scope' and p.cmd = 'ALL'
                                and p.permissive = 'PERMISSIVE' and p.with_check = p.qual
                                and regexp_replace(p.qual, '[() ]|AS stated_scope|::text', '', 'g')
                                    in ('scope=SELECTstated_scope',
                                        '''school/''||school_id=SELECTstated_scope',
                                        'SELECTstated_scopeISNOTNULL'))
                    order by 1
                    """,
                    """
                    select 'policy ' || policyname || ' of ' || tablename from pg_policies
                    where schemaname = current_schema() and policyname <> 'own_scope'
                        and not (policyname = 'searched' and cmd = 'SELECT' and tablename in
                            ('account', 'session', 'invitation', 'school', 'board', 'entry',
                             'subtree', 'checkpoint'))
                    order by 1
                    """,
                    """
                    select 'index ' || indexrelid::regclass from pg_index
                    where not indisvalid and indrelid in (select oid from pg_class
                        where relnamespace = current_schema()::regnamespace)
                    order by 1
                    """);

    private static final String KEPT =
            """
            select tgrelid::regclass::text from pg_trigger
            where tgname = 'is_append_only' and tgenabled in ('O', 'A') and tgtype = 58
                and tgfoid = 'refuse_change'::regproc
            """;

    private static final String COUNTED =
            """
            select tgrelid::regclass::text from pg_trigger
            where tgname = 'makes_an_edition' and tgenabled in ('O', 'A') and tgtype = 60
                and tgfoid = 'make_edition'::regproc
            """;

    /// The lists of tables that are written once, and the names in them.
    private static final Pattern WRITTEN_ONCE =
            Pattern.compile("(?:logs|written_once) constant text\\[] :=(.*?);", Pattern.DOTALL);

    /// The tables of which nodes remember what they read.
    private static final Pattern REMEMBERED =
            Pattern.compile("(?:remembered) constant text\\[] :=(.*?);", Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile("'([a-z_]+)'");

    @Override
    public Optional<Fault> firstFault(Statements statements) {
        return missingColumn(statements)
                .or(() -> firstFound(statements))
                .or(() -> unguarded(statements, WRITTEN_ONCE, KEPT))
                .or(() -> unguarded(statements, REMEMBERED, COUNTED))
                .or(() -> changedFunction(statements))
                .map(it -> Fault.of(What.SCHEMA, it));
    }

    private static Optional<String> missingColumn(Statements statements) {
        var shipped = new TreeSet<String>();
        for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            Arrays.stream(table.fields())
                    .forEach(it -> shipped.add(table.getName() + "." + it.getName()));
        }
        var found = new TreeSet<>(statements.query(COLUMNS, PostgresGuards::texts));
        var different = new TreeSet<>(shipped);
        different.addAll(found);
        different.removeIf(it -> shipped.contains(it) && found.contains(it));
        return different.stream().findFirst().map(it -> it + " is not as shipped");
    }

    private static Optional<String> firstFound(Statements statements) {
        return FAULTS.stream()
                .flatMap(it -> statements.query(it, PostgresGuards::texts).stream())
                .findFirst();
    }

    private static Optional<String> unguarded(
            Statements statements, Pattern tables, String guarding) {
        var guarded = statements.query(guarding, PostgresGuards::texts);
        return tables.matcher(guards())
                .results()
                .flatMap(list -> NAME.matcher(list.group(1)).results())
                .map(name -> name.group(1))
                .filter(name -> !guarded.contains(name))
                .findFirst()
                .map(name -> "a guard of " + name + " is not as shipped");
    }

    private static Optional<String> changedFunction(Statements statements) {
        var shipped = FUNCTION.matcher(guards());
        while (shipped.find()) {
            var name = shipped.group(1);
            var bodies =
                    statements.query(
                            "select prosrc from pg_proc where proname = ?"
                                    + " and pronamespace = current_schema()::regnamespace",
                            PostgresGuards::texts,
                            name);
            if (!bodies.equals(List.of(shipped.group(2)))) {
                return Optional.of("function " + name + " is not as shipped");
            }
        }
        return Optional.empty();
    }

    private static String guards() {
        try (var file = PostgresGuards.class.getResourceAsStream(GUARDS)) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> texts(ResultSet rows) throws SQLException {
        var texts = new ArrayList<String>();
        while (rows.next()) {
            texts.add(rows.getString(1));
        }
        return texts;
    }
}
