package nl.meldwijzer.authz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.TreeMap;
import java.util.stream.Stream;

/// What is no request at all gets a page of ours with the headers of every page, and nothing is
/// told of the server behind it.
class MalformedRequestTests extends ServedTwins {
    private static final String HOST = "Host: localhost\r\n";
    private static final String CHUNKED = "Transfer-Encoding: chunked\r\n";
    private static final String END = "Connection: close\r\n\r\n";

    static Stream<Arguments> requests() {
        return Stream.of(
                of("no request line", 400, "hallo\r\n\r\n"),
                of("a sign in the path", 400, "GET /a{b}<c> HTTP/1.1\r\n" + HOST + END),
                of("NUL in the path", 400, "GET /a\0b HTTP/1.1\r\n" + HOST + END),
                of("half a percent code", 400, "GET /a%4 HTTP/1.1\r\n" + HOST + END),
                of("no percent code", 400, "GET /%zz HTTP/1.1\r\n" + HOST + END),
                of("NUL in percent code", 400, "GET /a%00b HTTP/1.1\r\n" + HOST + END),
                of("a slash in percent code", 400, "GET /a%2Fb HTTP/1.1\r\n" + HOST + END),
                of("a backslash", 400, "GET /a%5Cb HTTP/1.1\r\n" + HOST + END),
                of("above the root", 400, "GET /../../etc/passwd HTTP/1.1\r\n" + HOST + END),
                of("no host", 400, "GET / HTTP/1.1\r\n" + END),
                of("two hosts", 400, "GET / HTTP/1.1\r\n" + HOST + HOST + END),
                of("no host name", 400, "GET / HTTP/1.1\r\nHost: a b\r\n" + END),
                of("a port that is none", 400, "GET / HTTP/1.1\r\nHost: a:b\r\n" + END),
                of("another version", 505, "GET / HTTP/9.9\r\n" + HOST + END),
                of("a long address", 400, "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + END),
                of("a long header", 400, headers("X: " + "a".repeat(20_000) + "\r\n")),
                of("many headers", 400, headers("X: a\r\n".repeat(500))),
                of("a header without name", 400, headers(": a\r\n")),
                of("two lengths", 400, post("Content-Length: 1\r\nContent-Length: 2\r\n", "ab")),
                of("a length that is none", 400, post("Content-Length: -1\r\n", "")),
                of("chunks that are none", 400, post(CHUNKED, "zz\r\n")),
                of("too much", 413, post("Content-Length: 4000001\r\n", "a=b")));
    }

    private static Arguments of(String what, int status, String bytes) {
        return Arguments.of(what, status, bytes);
    }

    private static String headers(String headers) {
        return "GET /inloggen HTTP/1.1\r\n" + HOST + headers + END;
    }

    private static String post(String headers, String body) {
        return "POST /inloggen HTTP/1.1\r\n"
                + HOST
                + "Content-Type: application/x-www-form-urlencoded\r\n"
                + headers
                + END
                + body;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("requests")
    void getsAPageOfOurs(String what, int status, String bytes) {
        var answer = new RawSocket(port()).send(bytes);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(HeaderSet.wrong(answer.headers(), false)).isEmpty();
        assertThat(answer.headers()).doesNotContainKey("Server");
        assertThat(answer.body())
                .contains("<h1", "href=\"/nood\"")
                .doesNotContainIgnoringCase("tomcat", "apache", "exception", "nl.meldwijzer");
    }

    /// What one server takes for the end of a request, another could take for its beginning.
    @Test
    void hangsUpWhereALengthAndChunksDisagree() {
        var second = "GET /health HTTP/1.1\r\n" + HOST + END;
        var bytes =
                post("Content-Length: 5\r\n" + CHUNKED, "0\r\n\r\n" + second)
                        .replace("Connection: close\r\n", "");

        var answer = new RawSocket(port()).send(bytes);

        assertThat(answer.headers()).containsEntry("connection", "close");
        assertThat(answer.body()).doesNotContain("HTTP/1.1", "ok\n");
    }

    /// The negative control: the same finds the server's own page.
    @Test
    void theServersOwnPageWouldBeFound() {
        var without = new TreeMap<>(new RawSocket(port()).send("x\r\n\r\n").headers());
        without.remove("x-frame-options");

        assertThat(HeaderSet.wrong(without, false)).hasSize(1);
    }
}
