package nl.meldwijzer.authz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// No form is taken without its token or from another site: every one of the table, and those that
/// the matrix leaves out.
class CsrfTests extends ServedTwins {
    /// Changes nothing, and browsers send it without being asked.
    private static final String REPORTS = "/beleid-melding";

    /// Hides the screen whatever is wrong with the form, and changes nothing else.
    private static final String HIDE = "/concept/pauze";

    static Stream<String> forms() {
        var table = RouteTable.read();
        var elsewhere = table.elsewhere().keySet().stream().filter(name -> name.startsWith("POST"));
        var routes = table.routes().stream().map(RouteTable.Route::name);
        return Stream.of(elsewhere, routes, Stream.of("POST /uitloggen"))
                .flatMap(names -> names)
                .filter(name -> name.startsWith("POST ") && !name.endsWith(REPORTS))
                .map(name -> name.substring("POST ".length()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void isRefused(String pattern) {
        var path = path(pattern);
        var own = Map.of("Sec-Fetch-Site", "same-origin");
        var right = Caller.fields(Map.of());
        var foreign = List.of(new Caller.Field("_csrf", Caller.token().replace('M', 'N')));
        for (var caller : List.of(caller(TwinSchools.TRUSTEE), stranger())) {
            int refused = pattern.equals(HIDE) ? 303 : 403;
            assertThat(caller.post(path, List.of(), own).status()).isEqualTo(refused);
            assertThat(caller.post(path, foreign, own).status()).isEqualTo(refused);
            for (var site : List.of("cross-site", "same-site", "geen")) {
                var headers = Map.of("Sec-Fetch-Site", site);
                assertThat(caller.post(path, right, headers).status()).as(site).isEqualTo(403);
                assertThat(caller.post(path, List.of(), headers).status()).as(site).isEqualTo(403);
            }
        }
    }

    /// Some address of it: what is refused is refused before anything is looked for.
    private static String path(String pattern) {
        var known = new TreeMap<String, String>();
        RouteTable.read().routes().stream()
                .filter(route -> route.pattern().equals(pattern))
                .forEach(route -> known.put(pattern, Matrix.anyPath(route, twins())));
        return known.getOrDefault(pattern, pattern.replaceAll("\\{[^}]*\\}", "x"));
    }
}
