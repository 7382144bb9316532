package nl.meldwijzer.people.internal.reading;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.people.Authority;
import nl.meldwijzer.people.ImportRefusal.Fault;
import nl.meldwijzer.people.Relation;
import nl.meldwijzer.people.internal.reading.FileContents.Function;
import nl.meldwijzer.people.internal.reading.FileContents.Functions;
import nl.meldwijzer.people.internal.reading.FileContents.Parent;
import nl.meldwijzer.people.internal.reading.FileContents.Parents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// The product's own two files, told apart by their first column (`docs/import-csv.md`).
final class CsvFormat {
    private static final String PUPIL = "leerling_sleutel";
    private static final String EMPLOYEE = "medewerker_sleutel";
    private static final List<String> PARENT_COLUMNS =
            List.of(PUPIL, "roepnaam", "voorvoegsel", "achternaam", "relatie", "gezag", "gezin");
    private static final List<String> FUNCTION_COLUMNS = List.of(EMPLOYEE, "functie", "van", "tot");

    private CsvFormat() {}

    static FileContents read(String text) throws Unreadable {
        var table = CsvTable.of(text);
        if (table.hasColumn(PUPIL)) {
            return parents(table);
        }
        if (table.hasColumn(EMPLOYEE)) {
            return functions(table);
        }
        throw new Unreadable(1, Fault.UNKNOWN_FORMAT, "");
    }

    private static Parents parents(CsvTable table) throws Unreadable {
        var parents = new ArrayList<Parent>();
        var seen = new HashSet<List<String>>();
        for (var row : table.rows(PARENT_COLUMNS)) {
            var parent = parent(row);
            if (!seen.add(List.of(parent.pupilKey(), parent.name().full()))) {
                throw new Unreadable(parent.line(), Fault.TWICE, "");
            }
            parents.add(parent);
        }
        return new Parents(List.copyOf(parents), new TreeMap<>(table.leftOut()));
    }

    private static Parent parent(Values row) throws Unreadable {
        row.required("achternaam");
        return new Parent(
                row.line(),
                row.required(PUPIL),
                row.name(),
                word(row, "relatie", Relation.named(row.required("relatie"))),
                word(row, "gezag", Authority.named(row.required("gezag"))),
                row.given("gezin"));
    }

    private static Functions functions(CsvTable table) throws Unreadable {
        var functions = new ArrayList<Function>();
        var seen = new HashSet<List<String>>();
        for (var row : table.rows(FUNCTION_COLUMNS)) {
            var function = function(row);
            if (!seen.add(
                    List.of(
                            function.employeeKey(),
                            function.function().wireName(),
                            function.from().toString()))) {
                throw new Unreadable(function.line(), Fault.TWICE, "");
            }
            functions.add(function);
        }
        return new Functions(List.copyOf(functions), new TreeMap<>(table.leftOut()));
    }

    private static Function function(Values row) throws Unreadable {
        row.required("van");
        var from = row.date("van").orElse(LocalDate.EPOCH);
        var lastDay = row.date("tot");
        if (lastDay.isPresent() && lastDay.get().isBefore(from)) {
            throw new Unreadable(row.line(), Fault.BAD_DATE, "tot");
        }
        return new Function(
                row.line(),
                row.required(EMPLOYEE),
                word(row, "functie", SchoolFunction.named(row.required("functie"))),
                from,
                lastDay.map(day -> day.plusDays(1)));
    }

    private static <T> T word(Values row, String column, Optional<T> known) throws Unreadable {
        if (known.isEmpty()) {
            throw new Unreadable(row.line(), Fault.UNKNOWN_WORD, column);
        }
        return known.get();
    }
}
