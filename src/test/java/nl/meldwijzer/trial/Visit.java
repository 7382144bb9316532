package nl.meldwijzer.trial;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Somebody at a browser without JavaScript: follows links, fills in forms, keeps her cookies.
final class Visit implements AutoCloseable {

    /// What came back.
    record Page(URI uri, int status, Document html, String body) {
        List<Element> forms() {
            return html.select("form[method=post]");
        }

        Element form(String action) {
            return forms().stream()
                    .filter(form -> form.attr("action").startsWith(action))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no form to " + action + " on " + uri));
        }
    }

    record Field(String name, String value) {}

    private final HttpClient client;
    private final RunningServer server;
    private final List<String> addresses = new ArrayList<>();

    Visit(RunningServer server) {
        this.server = server;
        this.client =
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .connectTimeout(Duration.ofSeconds(5))
                        .build();
    }

    /// Every address asked for or sent to.
    List<String> addresses() {
        return addresses;
    }

    Page get(String path) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(server.page(path)).GET());
    }

    /// Sends a form with its own hidden fields and these.
    Page send(Page from, Element form, List<Field> fields)
            throws IOException, InterruptedException {
        var body =
                fields.stream()
                        .map(field -> encode(field.name()) + "=" + encode(field.value()))
                        .collect(Collectors.joining("&"));
        return follow(
                HttpRequest.newBuilder(from.uri().resolve(form.attr("action")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body)));
    }

    /// Uploads a file through a form.
    Page upload(Page from, Element form, String fileName, byte[] file)
            throws IOException, InterruptedException {
        var multipart = new Multipart();
        hidden(form).forEach(field -> multipart.field(field.name(), field.value()));
        multipart.file(form.select("input[type=file]").attr("name"), fileName, file);
        return follow(
                HttpRequest.newBuilder(from.uri().resolve(form.attr("action")))
                        .header("Content-Type", multipart.contentType())
                        .POST(BodyPublishers.ofByteArray(multipart.bytes())));
    }

    Page signIn(String name, String password) throws IOException, InterruptedException {
        var door = get("/inloggen");
        var form = door.form("/inloggen");
        var fields = new ArrayList<>(hidden(form));
        for (var input : form.select("input:not([type=hidden])")) {
            var secret = input.attr("type").equals("password");
            fields.add(new Field(input.attr("name"), secret ? password : name));
        }
        return send(door, form, fields);
    }

    static List<Field> hidden(Element form) {
        return form.select("input[type=hidden]").stream()
                .map(input -> new Field(input.attr("name"), input.attr("value")))
                .toList();
    }

    private Page follow(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = exchange(request);
        for (int hops = 0; hops < 5 && isRedirect(answer.statusCode()); hops++) {
            var next = answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = exchange(HttpRequest.newBuilder(next).GET());
        }
        var body = answer.body();
        return new Page(
                answer.uri(),
                answer.statusCode(),
                Jsoup.parse(body, answer.uri().toString()),
                body);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var asked =
                request.header("Sec-Fetch-Site", "same-origin")
                        .timeout(Duration.ofSeconds(20))
                        .build();
        addresses.add(asked.uri().toString());
        return client.send(asked, BodyHandlers.ofString());
    }

    private static boolean isRedirect(int status) {
        return status == 302 || status == 303;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
