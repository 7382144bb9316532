package nl.meldwijzer.authz;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.authz.Matrix.Cell;
import nl.meldwijzer.authz.RouteTable.Route;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Every form takes its own fields, each once, and is written as a form (security.md chapter 5, the
/// generic rows). Driven by the table of addresses: a new form is asked too.
class ForeignFieldTests extends ServedTwins {
    /// Take reports of any kind, or nothing of what is sent.
    private static final Set<String> NO_FORM = Set.of("/beleid-melding");

    /// May be ticked more than once.
    private static final Set<String> TICKS = Set.of("kind", "called", "channel", "object");

    private static final String FORM = "application/x-www-form-urlencoded";

    static Stream<Route> forms() {
        return RouteTable.read().routes().stream()
                .filter(route -> route.method().equals("POST") && !route.isUpload())
                .filter(route -> !NO_FORM.contains(route.pattern()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void refusesAFieldThatThePageDoesNotHave(Route route) {
        var fields = fields(route);
        fields.add(new Caller.Field("role", "director"));

        assertThat(post(route, fields).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void refusesASecondValue(Route route) {
        for (var field : fields(route)) {
            if (!field.name().equals("_csrf") && !TICKS.contains(field.name())) {
                var fields = fields(route);
                fields.add(field);

                assertThat(post(route, fields).status()).as(field.name()).isEqualTo(400);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void refusesAnIdThatNoEmptyFormWasGiven(Route route) {
        if (!route.form().containsKey("submission")) {
            return;
        }
        for (var id : List.of("", "a b", "x".repeat(65), "é")) {
            var form = Matrix.form(route);
            form.put("submission", id);

            assertThat(asker(route).post(path(route), form).status()).as(id).isEqualTo(400);
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void refusesWhatIsNotWrittenAsAForm(Route route) {
        for (var type : List.of("application/json", "text/xml", "geen soort")) {
            var answer =
                    asker(route)
                            .send(
                                    "POST",
                                    path(route),
                                    BodyPublishers.ofString("{}"),
                                    Map.of(
                                            "Content-Type",
                                            type,
                                            "X-XSRF-TOKEN",
                                            Caller.token(),
                                            "Sec-Fetch-Site",
                                            "same-origin"));

            assertThat(answer.status()).as(type).isEqualTo(415);
        }
    }

    private Caller.Answer post(Route route, List<Caller.Field> fields) {
        return asker(route).post(path(route), fields, Map.of("Content-Type", FORM));
    }

    private static List<Caller.Field> fields(Route route) {
        return new ArrayList<>(Caller.fields(Matrix.form(route)));
    }

    private Caller asker(Route route) {
        return cell(route).map(cell -> caller(cell.who())).orElseGet(this::stranger);
    }

    private String path(Route route) {
        return new Matrix(RouteTable.read(), twins(), port())
                .path(
                        cell(route)
                                .orElseGet(() ->
                                        new Cell(
                                                route,
                                                relations(route).getFirst(),
                                                RouteTable.NOBODY)));
    }

    private static List<String> relations(Route route) {
        return List.copyOf(route.audience().opens().keySet());
    }

    /// Somebody to whom it opens.
    private static Optional<Cell> cell(Route route) {
        return relations(route).stream()
                .flatMap(relation ->
                        Twin.FUNCTIONS.stream().map(who -> new Cell(route, relation, who)))
                .filter(Cell::opens)
                .findFirst();
    }
}
