package nl.meldwijzer.authz;

import nl.meldwijzer.authz.RouteTable.Route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/// Asks the server for every cell of the table.
final class Matrix {
    private static final String NEW = "NEW";

    private final RouteTable table;
    private final Twin school;
    private final Addresses addresses;
    private final int port;
    private int asked;

    Matrix(RouteTable table, TwinSchools twins, int port) {
        this.table = table;
        this.school = twins.one();
        this.addresses = new Addresses(twins);
        this.port = port;
    }

    /// One question.
    record Cell(Route route, String relation, String who) {
        boolean opens() {
            return route.audience().opensTo(relation, who);
        }

        @Override
        public String toString() {
            return "%s, %s, %s".formatted(route.name(), relation, who);
        }
    }

    int asked() {
        return asked;
    }

    List<Cell> cells() {
        return table.routes().stream().flatMap(Matrix::cells).toList();
    }

    private static Stream<Cell> cells(Route route) {
        return route.audience().opens().keySet().stream()
                .flatMap(relation ->
                        Stream.concat(Stream.of(RouteTable.NOBODY), Twin.FUNCTIONS.stream())
                                .map(who -> new Cell(route, relation, who)));
    }

    /// What is wrong with these cells; with all of them when none is given.
    List<String> wrong(Stream<Cell> some) {
        var wrong = new ArrayList<String>();
        var chosen = some.toList();
        for (var cell : chosen.isEmpty() ? cells() : chosen) {
            wrong.addAll(wrong(cell));
        }
        return wrong;
    }

    /// What is wrong with one cell.
    List<String> wrong(Cell cell) {
        var answer = ask(cell);
        var problems = new ArrayList<String>();
        var expected = expected(cell);
        if (answer.status() != expected) {
            problems.add("%s: %d and not %d".formatted(cell, answer.status(), expected));
        } else if (answer.status() == 404) {
            tells(cell, answer).ifPresent(problems::add);
        }
        return problems;
    }

    /// "Not yours" reads as "not there".
    private java.util.Optional<String> tells(Cell cell, Caller.Answer answer) {
        if (!cell.route().audience().opens().containsKey(Addresses.NOBODYS)) {
            return java.util.Optional.empty();
        }
        var absent = ask(new Cell(cell.route(), Addresses.NOBODYS, cell.who()));
        return Pages.same(absent).equals(Pages.same(answer))
                ? java.util.Optional.empty()
                : java.util.Optional.of(cell + ": not the page of what is not there");
    }

    private static int expected(Cell cell) {
        if (cell.opens()) {
            return cell.route().answers();
        }
        boolean isOpenPage =
                cell.route().audience().opens().values().stream()
                                .anyMatch(who -> who.contains(RouteTable.NOBODY))
                        || cell.route().audience().name().equals("link");
        if (cell.who().equals(RouteTable.NOBODY) && !isOpenPage) {
            return cell.route().method().equals("GET") ? 303 : 403;
        }
        return 404;
    }

    String path(Cell cell) {
        var route = cell.route();
        var who = cell.who().equals(RouteTable.NOBODY) ? "class_teacher" : cell.who();
        return route.path(addresses.of(route.audience().about(), cell.relation(), who));
    }

    Caller.Answer ask(Cell cell) {
        asked++;
        var route = cell.route();
        var path = path(cell);
        var caller =
                cell.who().equals(RouteTable.NOBODY)
                        ? Caller.signedOut(port)
                        : Caller.signedIn(port, school.session(cell.who()));
        if (route.isUpload()) {
            return caller.upload(path, "geen bestand van ons");
        }
        return route.method().equals("GET") ? caller.get(path) : caller.post(path, form(route));
    }

    static Map<String, String> form(Route route) {
        var form = new LinkedHashMap<>(route.form());
        form.replaceAll((_, value) -> value.equals(NEW) ? UUID.randomUUID().toString() : value);
        return form;
    }

    /// Some address of a route, for what does not depend on what it names.
    static String anyPath(Route route, TwinSchools twins) {
        var about = route.audience().about();
        var relation = route.audience().opens().keySet().iterator().next();
        var variables = new Addresses(twins).of(about, relation, "class_teacher");
        return route.path(new TreeMap<>(variables));
    }
}
