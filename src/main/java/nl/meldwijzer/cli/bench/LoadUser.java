package nl.meldwijzer.cli.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One user at a browser without JavaScript: pages, forms, cookies.
final class LoadUser {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern FORM =
            Pattern.compile(
                    "<form[^>]*action=\"(/signaal/[^\"]*|/inloggen)\".*?</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value|type)=\"([^\"]*)\"");
    private static final Map<String, String> SIGNAL =
            Map.of(
                    "route", "home",
                    "kind", "fact",
                    "text",
                            "Stond lang bij het hek en wilde niet mee naar huis. Zei er niets over.",
                    "place", "schoolplein",
                    "situation", "ophalen",
                    "others_present", "niemand anders",
                    "channel", "seen",
                    "direction", "unclear");

    private final URI server;
    private final LoadAccount account;
    private final Waits waits;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();

    LoadUser(URI server, LoadAccount account, Waits waits) {
        this.server = server;
        this.account = account;
        this.waits = waits;
    }

    /// Pauses of random length around an average, until the end.
    record Pauses(Duration average, long end, long seed) {}

    void signIn() throws IOException, InterruptedException {
        var fields = hidden(get("/inloggen").body());
        fields.put("username", account.signInName());
        fields.put("password", account.password());
        var answer = post("/inloggen", fields);
        if (answer.statusCode() != 303 && answer.statusCode() != 302) {
            throw new IllegalStateException("not signed in: status " + answer.statusCode());
        }
    }

    void workUntil(Pauses pauses) {
        var random = new SplittableRandom(pauses.seed());
        try {
            while (true) {
                pause(pauses, random);
                if (System.nanoTime() >= pauses.end()) {
                    return;
                }
                turn(random.nextInt(3));
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            client.shutdownNow();
        }
    }

    private void turn(int kind) throws InterruptedException {
        try {
            switch (kind) {
                case 0 -> timed(Waits.Kind.LIST, 200, () -> get("/"));
                case 1 ->
                        timed(
                                Waits.Kind.DOSSIER,
                                200,
                                () -> get("/dossier/" + account.dossier().value()));
                default -> record();
            }
        } catch (IOException _) {
            waits.failed("no answer");
        }
    }

    private void record() throws IOException, InterruptedException {
        var path = "/signaal/" + account.pupil().value();
        var form = timed(Waits.Kind.FORM, 200, () -> get(path));
        var fields = hidden(form.body());
        fields.putAll(SIGNAL);
        timed(Waits.Kind.ACT, 303, () -> post(path, fields));
    }

    /// A request that is measured.
    private interface Asked {
        HttpResponse<String> answer() throws IOException, InterruptedException;
    }

    private HttpResponse<String> timed(Waits.Kind kind, int expected, Asked asked)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        var answer = asked.answer();
        if (answer.statusCode() == expected) {
            waits.took(kind, System.nanoTime() - start);
        } else {
            waits.failed(kind + " answered " + answer.statusCode());
        }
        return answer;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE).GET().build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var body =
                fields.entrySet().stream()
                        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                        .collect(Collectors.joining("&"));
        return client.send(
                HttpRequest.newBuilder(server.resolve(path))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /// The fields of the page's own form that are filled in already: token, submission, date.
    private static Map<String, String> hidden(String page) {
        var form = FORM.matcher(page);
        if (!form.find()) {
            throw new IllegalStateException("a page without its form");
        }
        var fields = new LinkedHashMap<String, String>();
        INPUT.matcher(form.group())
                .results()
                .map(input -> attributes(input.group()))
                .filter(input -> isFilledIn(input))
                .forEach(input ->
                        fields.put(
                                input.getOrDefault("name", ""), input.getOrDefault("value", "")));
        return fields;
    }

    private static boolean isFilledIn(Map<String, String> input) {
        return switch (input.getOrDefault("type", "text")) {
            case "hidden", "text" -> !input.getOrDefault("value", "").isEmpty();
            default -> false;
        };
    }

    private static Map<String, String> attributes(String tag) {
        return ATTRIBUTE
                .matcher(tag)
                .results()
                .collect(
                        Collectors.toMap(
                                one -> one.group(1), one -> one.group(2), (first, _) -> first));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private static void pause(Pauses pauses, SplittableRandom random) throws InterruptedException {
        long average = pauses.average().toMillis();
        Thread.sleep(average / 2 + random.nextLong(average + 1));
    }
}
