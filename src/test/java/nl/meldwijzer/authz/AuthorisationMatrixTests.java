package nl.meldwijzer.authz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Every route × method × function × relation, asked of the running server (architecture decisions
/// 7 and 8). The expectation is `authz/routes.yaml`.
class AuthorisationMatrixTests extends ServedTwins {
    private static final List<String> OTHER_METHODS =
            List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    private final RouteTable table = RouteTable.read();

    @Test
    void everyRouteStandsInTheTable() {
        var known = new TreeSet<>(table.elsewhere().keySet());
        table.routes().forEach(route -> known.add(route.name()));

        assertThat(served()).isEqualTo(known);
    }

    @Test
    void everyCellAnswersAsTheTableSays() {
        var matrix = new Matrix(table, twins(), port());

        assertThat(matrix.wrong(Stream.of())).isEmpty();
        assertThat(matrix.asked()).isGreaterThan(1_500);
    }

    @Test
    void listsShowWhatOpensAndNothingElse() {
        var lists = new Lists(table, twins(), port());

        assertThat(Twin.FUNCTIONS.stream().flatMap(who -> lists.wrong(who).stream())).isEmpty();
    }

    @Test
    void noOtherMethodIsTaken() {
        var callers = List.of(stranger(), caller("class_teacher"), caller("attention_officer"));
        for (var route : table.routes()) {
            var path = Matrix.anyPath(route, twins());
            for (var method : OTHER_METHODS) {
                for (var caller : callers) {
                    assertThat(caller.ask(method, path).status())
                            .as(method + " " + route.pattern())
                            .isEqualTo(405);
                }
            }
        }
    }

    /// `GET /x` for every mapping; `/x` alone where it takes every method.
    private Set<String> served() {
        var served = new TreeSet<String>();
        mappings.getHandlerMethods().keySet().forEach(info -> served.addAll(names(info)));
        return served;
    }

    private static List<String> names(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pattern ->
                        methods.isEmpty()
                                ? Stream.of(pattern)
                                : methods.stream()
                                        .map(RequestMethod::name)
                                        .map(method -> method + " " + pattern))
                .toList();
    }
}
