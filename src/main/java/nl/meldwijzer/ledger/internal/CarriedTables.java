package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.schema.DefaultSchema;

import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The tables that a copy of the store carries, each after those it refers to. Not carried: whose
/// database it is, which the keys say, what it counts for itself, and what opens a door. Somebody
/// who signed out or used her invitation must not find it open again because of a restore.
final class CarriedTables {
    private static final String SCOPE = "scope";
    private static final String SCHOOL = "school_id";
    private static final Set<String> LEFT_OUT =
            Set.of("install", "session", "invitation", "set_up_ticket", "edition");

    private CarriedTables() {}

    static List<Table<?>> inOrder() {
        var left =
                new ArrayList<>(
                        DefaultSchema.DEFAULT_SCHEMA.getTables().stream()
                                .filter(table -> !LEFT_OUT.contains(table.getName()))
                                .toList());
        var ordered = new ArrayList<Table<?>>();
        while (!left.isEmpty()) {
            var next =
                    left.stream()
                            .filter(table -> !refersTo(table, left))
                            .findFirst()
                            .orElseThrow(() -> new IllegalStateException("tables in a circle"));
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static boolean refersTo(Table<?> table, List<Table<?>> others) {
        return table.getReferences().stream()
                .map(ForeignKey::getKey)
                .anyMatch(key -> !key.getTable().equals(table) && others.contains(key.getTable()));
    }

    static Map<String, Table<?>> byName() {
        return inOrder().stream().collect(Collectors.toMap(Table::getName, table -> table));
    }

    /// The column that says whose rows these are.
    static Field<String> carrier(Table<?> table) {
        var scope = table.field(SCOPE, String.class);
        var carrier = scope == null ? table.field(SCHOOL, String.class) : scope;
        if (carrier == null) {
            throw new IllegalStateException("table " + table.getName() + " carries no scope");
        }
        return carrier;
    }

    /// The scope that a value in the carrying column stands for.
    static Scope scope(Field<?> carrier, String value) {
        return carrier.getName().equals(SCHOOL)
                ? new Scope.School(new SchoolId(value))
                : Scope.parse(value);
    }

    /// Whether a table can have rows of a scope at all.
    static boolean fits(Field<?> carrier, Scope scope) {
        return !carrier.getName().equals(SCHOOL) || scope instanceof Scope.School;
    }

    /// What stands in the carrying column for a scope.
    static String value(Field<?> carrier, Scope scope) {
        return carrier.getName().equals(SCHOOL) && scope instanceof Scope.School(var id)
                ? id.value()
                : scope.key();
    }
}
