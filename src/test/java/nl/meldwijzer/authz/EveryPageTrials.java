package nl.meldwijzer.authz;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;

import nl.meldwijzer.authz.Matrix.Cell;
import nl.meldwijzer.trial.Browsers;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Every page of the table of addresses, and the answer to every form: no fault of accessibility in
/// either language, nothing to scroll sideways on a phone or enlarged four times, everything
/// reached by keyboard, every form sent without JavaScript, and nothing that the headers had to
/// stop. A page that is new in the table is looked at too.
class EveryPageTrials extends ServedTwins {
    private static final String ANSWER = "/antwoord";

    /// Pages that the matrix does not ask for, each looked at here.
    private static final List<String> OTHERS = List.of("GET /pauze", "GET /concept/{draft}");

    private final RouteTable table = RouteTable.read();
    private final List<String> faults = new ArrayList<>();
    private int looked;

    private record Seen(String who, String path) {}

    @Test
    void isSoundForEverybody() {
        long begun = System.nanoTime();
        try (var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            for (var language : List.of("nl", "en")) {
                inBrowser(browser, language, true, page -> everyPage(page, language));
            }
            inBrowser(browser, "nl", true, this::everyAnswer);
            inBrowser(browser, "nl", false, this::everyForm);
        }
        System.out.printf(
                "every page: %d looked at in %d s%n",
                looked, (System.nanoTime() - begun) / 1_000_000_000);
        assertThat(faults).isEmpty();
        assertThat(looked).isGreaterThan(100);
    }

    @Test
    void noPageIsLeftOut() {
        assertThat(table.elsewhere().keySet().stream().filter(name -> name.startsWith("GET ")))
                .containsExactlyInAnyOrderElementsOf(OTHERS);
    }

    private void inBrowser(
            Browser browser, String language, boolean javaScript, Consumer<Page> doing) {
        var window =
                new Browser.NewContextOptions()
                        .setViewportSize(javaScript ? 1280 : 360, 900)
                        .setJavaScriptEnabled(javaScript);
        try (var context = browser.newContext(window)) {
            context.setDefaultTimeout(60_000);
            var page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    faults.add(page.url() + ": " + message.text());
                }
            });
            put(context, "taal", language);
            doing.accept(page);
        }
    }

    private void everyPage(Page page, String language) {
        Stream.concat(pages(), others())
                .forEach(seen -> {
                    become(page, seen.who());
                    page.navigate(address(seen.path()));
                    look(page, language + " " + seen);
                });
    }

    /// The pages that answer a form in which nothing is filled in, and those of what is not there.
    private void everyAnswer(Page page) {
        var matrix = new Matrix(table, twins(), port());
        for (var cell : cells("POST").values()) {
            var path = matrix.path(cell);
            show(page, cell.who(), caller(cell.who()).post(path, Map.of()));
        }
        for (var path : List.of("/onbekend", "/instellen/x", "/uitnodiging/x")) {
            show(page, "class_teacher", stranger().get(path));
        }
        show(page, "class_teacher", caller("class_teacher").post("/signaal", List.of(), Map.of()));
    }

    private void show(Page page, String who, Caller.Answer answer) {
        if (answer.status() >= 500) {
            faults.add("answer to " + who + ": " + answer.status());
        }
        if (!answer.header("Content-Type").startsWith("text/html")) {
            return;
        }
        become(page, who);
        page.unroute("**" + ANSWER);
        page.route(
                "**" + ANSWER,
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setStatus(answer.status())
                                        .setHeaders(ResponseHeaderTests.headers(answer))
                                        .setBody(answer.body())));
        page.navigate(address(ANSWER));
        look(page, "answer to " + who + ": " + page.locator("h1").first().textContent());
    }

    private void look(Page page, String what) {
        looked++;
        var eyes = new Eyes(page);
        boolean isDutch = page.locator("html[lang=nl]").count() > 0;
        var keyboard = isDutch ? eyes.keyboard() : List.<String>of();
        Stream.of(eyes.axe(), eyes.reflow(), keyboard)
                .flatMap(List::stream)
                .forEach(fault -> faults.add(what + ": " + fault));
    }

    /// Presses the button of every form, as Enter does where there is no JavaScript.
    private void everyForm(Page page) {
        pages().forEach(seen -> {
            become(page, seen.who());
            page.navigate(address(seen.path()));
            int forms = page.locator("main form[method=post]").count();
            for (int i = 0; i < forms; i++) {
                press(page, seen, i);
            }
        });
    }

    private void press(Page page, Seen seen, int form) {
        page.navigate(address(seen.path()));
        var one = page.locator("main form[method=post]").nth(form);
        if (one.count() == 0 || one.locator("input[type=file]").count() > 0) {
            return;
        }
        var button = one.locator("button[type=submit]");
        if (button.count() == 0) {
            faults.add(seen + ": a form without a button");
            return;
        }
        var answer =
                page.waitForResponse(
                        response -> response.request().isNavigationRequest(),
                        () -> button.first().press("Enter"));
        if (!List.of(200, 303, 401, 409, 422).contains(answer.status())) {
            faults.add(seen + ": form " + form + " answers " + answer.status());
        }
    }

    private Stream<Seen> pages() {
        var matrix = new Matrix(table, twins(), port());
        return cells("GET").values().stream()
                .map(cell -> new Seen(cell.who(), matrix.path(cell)))
                .filter(seen -> isPage(seen));
    }

    private boolean isPage(Seen seen) {
        var answer = asker(seen.who()).get(seen.path());
        return answer.header("Content-Type").startsWith("text/html");
    }

    /// The neutral page, a door with a link, and a draft.
    private Stream<Seen> others() {
        var form = "/signaal/" + twins().one().pupil("noise");
        var teacher = caller("class_teacher");
        var ticket =
                teacher.get(form)
                        .body()
                        .replaceAll("(?s).*name=\"concept\" value=\"([^\"]*).*", "$1");
        teacher.post("/concept", Map.of("concept", ticket, "text", "Nog niet af."));
        var draft = teacher.get("/").body().replaceAll("(?s).*(/concept/[0-9a-f-]{36}).*", "$1");
        return Stream.of(
                new Seen("class_teacher", "/"),
                new Seen("class_teacher", draft),
                new Seen(RouteTable.NOBODY, "/pauze"));
    }

    /// For each address somebody to whom it opens; the attention officer where she may.
    private Map<String, Cell> cells(String method) {
        var cells = new LinkedHashMap<String, Cell>();
        new Matrix(table, twins(), port())
                .cells().stream()
                        .filter(cell -> cell.route().method().equals(method) && cell.opens())
                        .forEach(cell ->
                                cells.merge(cell.route().name(), cell, EveryPageTrials::rather));
        return cells;
    }

    private static Cell rather(Cell before, Cell now) {
        return now.who().equals("attention_officer") && !before.who().equals(now.who())
                ? now
                : before;
    }

    private Caller asker(String who) {
        return who.equals(RouteTable.NOBODY) ? stranger() : caller(who);
    }

    private void become(Page page, String who) {
        if (who.equals(RouteTable.NOBODY)) {
            put(page.context(), "sid", "");
        } else {
            put(page.context(), "sid", twins().one().session(who));
        }
    }

    private void put(BrowserContext context, String name, String value) {
        context.addCookies(List.of(new Cookie(name, value).setUrl(address("/"))));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }
}
