package nl.meldwijzer.authz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Somebody with a session, or nobody, who asks for any address in any way. Follows nothing and
/// keeps nothing, so that one question never changes the answer to the next.
final class Caller {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /// Chosen by the caller, as the token in the cookie is only compared with the one in the form.
    private static final String TOKEN = "0f0e0d0c-0b0a-0908-0706-050403020100";

    private final int port;
    private final String cookies;

    private Caller(int port, String cookies) {
        this.port = port;
        this.cookies = cookies;
    }

    static Caller signedIn(int port, String session) {
        return new Caller(port, "csrf=" + TOKEN + "; sid=" + session);
    }

    static Caller signedOut(int port) {
        return new Caller(port, "csrf=" + TOKEN);
    }

    /// The same with one more cookie.
    Caller with(String cookie) {
        return new Caller(port, cookies + "; " + cookie);
    }

    /// What came back.
    record Answer(int status, HttpHeaders headers, String body) {
        String header(String name) {
            return headers.firstValue(name).orElse("");
        }
    }

    record Field(String name, String value) {}

    Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), Map.of());
    }

    Answer ask(String method, String path) {
        return send(method, path, BodyPublishers.noBody(), Map.of());
    }

    /// Sends a form with its token.
    Answer post(String path, Map<String, String> form) {
        return post(path, fields(form), Map.of("Sec-Fetch-Site", "same-origin"));
    }

    static List<Field> fields(Map<String, String> form) {
        var fields = new java.util.ArrayList<Field>();
        fields.add(new Field("_csrf", token()));
        form.forEach((name, value) -> fields.add(new Field(name, value)));
        return fields;
    }

    Answer post(String path, List<Field> fields, Map<String, String> headers) {
        var all = new java.util.TreeMap<>(headers);
        all.putIfAbsent("Content-Type", "application/x-www-form-urlencoded");
        return send("POST", path, BodyPublishers.ofString(encoded(fields)), all);
    }

    /// Sends a file.
    Answer upload(String path, String content) {
        var edge = "rand-0123456789";
        var body =
                """
                --%1$s\r
                Content-Disposition: form-data; name="_csrf"\r
                \r
                %2$s\r
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="x.csv"\r
                Content-Type: text/csv\r
                \r
                %3$s\r
                --%1$s--\r
                """
                        .formatted(edge, token(), content);
        return send(
                "POST",
                path,
                BodyPublishers.ofString(body),
                Map.of("Content-Type", "multipart/form-data; boundary=" + edge));
    }

    Answer send(
            String method,
            String path,
            HttpRequest.BodyPublisher body,
            Map<String, String> headers) {
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .method(method, body)
                        .header("Cookie", cookies);
        headers.forEach(request::header);
        try {
            HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// The token as a page would hold it: hidden under as many other bytes, here zeros.
    static String token() {
        var plain = TOKEN.getBytes(StandardCharsets.UTF_8);
        var hidden = new byte[2 * plain.length];
        System.arraycopy(plain, 0, hidden, plain.length, plain.length);
        return Base64.getUrlEncoder().encodeToString(hidden);
    }

    private static String encoded(List<Field> fields) {
        return fields.stream()
                .map(field -> encode(field.name()) + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
