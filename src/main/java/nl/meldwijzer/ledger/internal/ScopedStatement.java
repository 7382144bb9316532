package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.internal.ScopeGuard.UnscopedStatement;
import nl.meldwijzer.ledger.store.schema.DefaultSchema;

import org.jooq.Table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a statement's text asks of the values that go with it: for every table it names, which
/// value must be the scope. Reads the text as jOOQ writes it; what it does not understand it takes
/// for a statement without a scope.
///
/// @param tables names as they stand in the text, by alias, with the column that carries the scope
/// @param held per name, the places of values that it is held to
/// @param isReading whether it changes nothing
record ScopedStatement(
        Map<String, String> tables, Map<String, Set<Integer>> held, boolean isReading) {
    private static final String SCOPE = "scope";
    private static final String SCHOOL = "school_id";

    /// What may be searched before a school is known: by name, by token, or to choose one.
    private static final Set<String> SEARCHED =
            Set.of("account", "session", "invitation", "school", "board");

    private static final Map<String, String> CARRIERS =
            DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                    .collect(Collectors.toUnmodifiableMap(Table::getName, ScopedStatement::column));

    /// jOOQ's for SQLite, and its for PostgreSQL.
    private static final Pattern QUOTES = Pattern.compile("[`\"]");

    /// A column can be called as a table is.
    private static final Pattern INSERTED_COLUMNS =
            Pattern.compile("^(insert into [a-z_]+) \\([a-z_, ]+\\)");

    private static final Pattern TABLE =
            Pattern.compile(
                    "\\b(?:from|join|into|update|,)\\s+\\(?([a-z_]+)\\b(?: as ([a-z_0-9]+))?");
    private static final Pattern HELD =
            Pattern.compile("\\b([a-z_0-9]+)\\.(?:scope|school_id) = (\\?)");
    private static final Pattern LINKED =
            Pattern.compile(
                    "\\b([a-z_0-9]+)\\.(?:scope|school_id) = ([a-z_0-9]+)\\.(?:scope|school_id)");
    private static final Pattern INSERT =
            Pattern.compile("^insert into ([a-z_]+) \\(([a-z_, ]+)\\) values \\(");

    ScopedStatement {
        tables = Map.copyOf(tables);
        held = Map.copyOf(held);
    }

    private static String column(Table<?> table) {
        if (table.field(SCOPE) != null) {
            return SCOPE;
        }
        return table.field(SCHOOL) == null ? "" : SCHOOL;
    }

    static ScopedStatement of(String text) {
        var sql = QUOTES.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
        var tables = tables(INSERTED_COLUMNS.matcher(sql).replaceFirst("$1"));
        var held = new TreeMap<String, Set<Integer>>();
        tables.keySet().forEach(name -> held.put(name, new HashSet<>()));
        inserted(sql, held);
        conditions(sql, held);
        links(sql, held);
        return new ScopedStatement(tables, held, sql.startsWith("select"));
    }

    /// A column can be called as a table is: those that an insert names are not looked at.
    private static Map<String, String> tables(String sql) {
        var found = new HashMap<String, String>();
        var matcher = TABLE.matcher(INSERT.matcher(sql).replaceFirst("insert into $1 values ("));
        for (int at = 0; matcher.find(at); at = matcher.end(1)) {
            var table = matcher.group(1);
            if (CARRIERS.containsKey(table)) {
                var alias = matcher.group(2);
                found.put(alias == null ? table : alias, table);
            }
        }
        return found;
    }

    private static void conditions(String sql, Map<String, Set<Integer>> held) {
        var matcher = HELD.matcher(sql);
        while (matcher.find()) {
            hold(held, matcher.group(1), place(sql, matcher.start(2)));
        }
    }

    /// An insert names its columns once; the scope's must be the scope in every row.
    private static void inserted(String sql, Map<String, Set<Integer>> held) {
        var matcher = INSERT.matcher(sql);
        if (matcher.find()) {
            var table = matcher.group(1);
            var columns = Arrays.asList(matcher.group(2).split(", "));
            var scope = columns.indexOf(CARRIERS.getOrDefault(table, ""));
            var rows = sql.split("\\), \\(", -1).length;
            for (int row = 0; row < rows && scope >= 0; row++) {
                hold(held, table, row * columns.size() + scope);
            }
        }
    }

    private static void links(String sql, Map<String, Set<Integer>> held) {
        var matcher = LINKED.matcher(sql);
        while (matcher.find()) {
            var left = held.get(matcher.group(1));
            var right = held.get(matcher.group(2));
            if (left != null && right != null) {
                left.addAll(right);
                right.addAll(left);
            }
        }
    }

    private static void hold(Map<String, Set<Integer>> held, String name, int place) {
        var places = held.get(name);
        if (places != null) {
            places.add(place);
        }
    }

    private static int place(String sql, int position) {
        return (int) sql.substring(0, position).chars().filter(it -> it == '?').count();
    }

    /// Requires that the values keep every table to the scope.
    ///
    /// @throws UnscopedStatement when they do not
    void require(Scope scope, List<String> values) {
        for (var name : tables.keySet()) {
            var table = tables.getOrDefault(name, "");
            var isSearch = scope instanceof Scope.Install && isReading && SEARCHED.contains(table);
            if (!isSearch && !isHeld(name, wanted(table, scope), values)) {
                throw new UnscopedStatement(
                        "a statement on " + table + " in " + scope.getClass().getSimpleName());
            }
        }
    }

    private boolean isHeld(String name, String wanted, List<String> values) {
        var places = held.getOrDefault(name, Set.of());
        return !wanted.isEmpty()
                && !places.isEmpty()
                && places.stream()
                        .allMatch(
                                place -> place < values.size() && wanted.equals(values.get(place)));
    }

    /// What stands in the table's column for rows of a scope; nothing where it can have none.
    private static String wanted(String table, Scope scope) {
        return switch (CARRIERS.getOrDefault(table, "")) {
            case SCOPE -> scope.key();
            case SCHOOL -> scope instanceof Scope.School(var id) ? id.value() : "";
            default -> "";
        };
    }
}
