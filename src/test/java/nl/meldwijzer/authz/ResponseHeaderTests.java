package nl.meldwijzer.authz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Every answer carries the headers: of every address of the table, to everybody, whatever it says.
class ResponseHeaderTests extends ServedTwins {
    private static final List<String> WHO = List.of("attention_officer", "administrator");

    private final RouteTable table = RouteTable.read();

    @Test
    void everyAddressAnswersWithThem() {
        var matrix = new Matrix(table, twins(), port());
        var wrong = new ArrayList<String>();
        int asked = 0;
        for (var cell : matrix.cells()) {
            if (cell.who().equals(RouteTable.NOBODY) || WHO.contains(cell.who())) {
                asked++;
                boolean isKeepable = cell.route().pattern().startsWith("/nood");
                HeaderSet.wrong(headers(matrix.ask(cell)), isKeepable && !isNote(cell))
                        .forEach(header -> wrong.add(cell + ": " + header));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meldwijzer.css",
                "/meldwijzer.js",
                "/concept.js",
                "/nood.js",
                "/nood-worker.js",
                "/meldwijzer.svg",
                "/webjars/govuk-frontend/5.14.0/dist/govuk/govuk-frontend.min.css",
                "/webjars/inter/inter-latin-400-normal.woff2",
                "/onbekend.css",
                "/nood/onbekend/pad"
            })
    void everyFileComesWithThem(String path) {
        assertThat(HeaderSet.wrong(headers(stranger().get(path)), true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/onbekend", "/error", "/formulier-verlopen", "//", "/robots.txt"})
    void everyPageThatIsNotThereComesWithThem(String path) {
        for (var caller : List.of(stranger(), caller("class_teacher"))) {
            assertThat(HeaderSet.wrong(headers(caller.get(path)), false)).isEmpty();
        }
    }

    @Test
    void everyRefusalComesWithThem() {
        var teacher = caller("class_teacher");
        var withoutToken = teacher.post("/signaal", List.of(), Map.of());
        var tooLong = teacher.post("/signaal", Map.of("q", "a".repeat(4_100_000)));

        assertThat(withoutToken.status()).isEqualTo(403);
        assertThat(tooLong.status()).isEqualTo(413);
        for (var refusal : List.of(teacher.ask("PUT", "/"), withoutToken, tooLong)) {
            assertThat(HeaderSet.wrong(headers(refusal), false)).isEmpty();
        }
    }

    private static boolean isNote(Matrix.Cell cell) {
        return cell.route().pattern().startsWith("/noodnotitie");
    }

    static Map<String, String> headers(Caller.Answer answer) {
        var headers = new TreeMap<String, String>();
        answer.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        return headers;
    }
}
