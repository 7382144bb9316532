package nl.meldwijzer.access.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// As much of a browser as the entrance needs: it keeps cookies, where the test can see and change
/// them, and follows nothing by itself.
final class TestBrowser {
    final Map<String, String> cookies = new HashMap<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    TestBrowser(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path) throws Exception {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers)
            throws Exception {
        var fields = new ArrayList<String>();
        form.forEach((name, value) -> fields.add(name + "=" + URLEncoder.encode(value, UTF_8)));
        var request =
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(String.join("&", fields)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        var sent = new ArrayList<String>();
        cookies.forEach((name, value) -> sent.add(name + "=" + value));
        return sent.isEmpty() ? request : request.header("Cookie", String.join("; ", sent));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        var answer =
                client.send(
                        request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        var pair = List.of(cookie.split(";", 2)[0].split("=", 2));
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair.getFirst());
        } else {
            cookies.put(pair.getFirst(), pair.getLast());
        }
    }
}
