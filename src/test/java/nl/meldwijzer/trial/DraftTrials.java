package nl.meldwijzer.trial;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// Nothing typed is lost, in a browser: the session ends in the middle of a sentence, the screen is
/// hidden, the browser dies, somebody presses back. And recording a signal on a phone takes at most
/// eight taps and fields besides the text.
class DraftTrials {
    private static final String TEXT = "Fenna zei niets en keek naar de grond.";
    private static final int MOST = 8;

    @Test
    void losesNothingAndAsksForFewTaps(@TempDir Path folder) throws Exception {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        try (var server = RunningServer.practice(folder);
                var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            countsTaps(server, browser);
            for (boolean javaScript : List.of(true, false)) {
                outlivesTheSession(server, browser, javaScript);
                outlivesHiding(server, browser, javaScript);
                outlivesTheBackButton(server, browser, javaScript);
            }
            outlivesTheBrowser(server, browser);
            sendsByKeyboardAlone(server, browser);
        }
    }

    /// From my work to saved, on a phone of 360 pixels.
    private static void countsTaps(RunningServer server, Browser browser) {
        try (var context = phone(browser, true)) {
            var page = signedIn(server, context, PracticePeople.SUBSTITUTE);
            var taps = new Taps(page);
            taps.tap("main a[href='/signaal']");
            page.locator("main a[href^='/signaal/'], input[name=q]").first().waitFor();
            taps.tap("main a[href^='/signaal/']");
            new Pictures(360).take(page, "signaal-leeg");
            assertThat(page.locator("input[name=route]:checked")).hasCount(0);
            assertThat(page.locator("[name=others_present]")).hasValue("");
            taps.tap("#route");
            taps.tap("#kind");
            page.locator("textarea[name=text]").fill(TEXT);
            taps.fill("[name=place]", "gang");
            taps.fill("[name=situation]", "ophalen");
            taps.tap("#others_present-nobody");
            taps.tap("#formulier button.mw-button--big");
            assertThat(page).hasURL(Pattern.compile(".*/vastgelegd"));
            assertThat(page.locator("main")).containsText(TEXT);
            System.out.printf("taps: %d%n", taps.count);
            assertThat(taps.count).isLessThanOrEqualTo(MOST);
        }
    }

    private static void outlivesTheSession(
            RunningServer server, Browser browser, boolean javaScript) {
        try (var context = phone(browser, javaScript)) {
            var page = atForm(server, context, PracticePeople.TEACHER);
            var form = page.url();
            write(page);
            context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("sid"));
            press(page, "#formulier button.mw-button--big");
            assertThat(page.locator("h1")).hasText("Uw tekst is bewaard");
            assertThat(page.locator("body")).not().containsText(TEXT);
            if (javaScript) {
                new Pictures(360).take(page, "sessie-verlopen");
            }
            press(page, "main a.govuk-button");
            enter(page, PracticePeople.TEACHER);
            assertThat(page).hasURL(form);
            isBack(page);
            if (javaScript) {
                new Pictures(360).take(page, "concept-terug");
            }
            throwAway(server, page);
        }
    }

    private static void outlivesHiding(RunningServer server, Browser browser, boolean javaScript) {
        try (var context = phone(browser, javaScript)) {
            var page = atForm(server, context, PracticePeople.COLLEAGUE);
            var form = page.url();
            write(page);
            press(page, ".mw-hide");
            assertThat(page).hasURL(Pattern.compile(".*/pauze"));
            assertThat(page.locator("body")).not().containsText(TEXT);
            page.navigate(form);
            enter(page, PracticePeople.COLLEAGUE);
            isBack(page);
            throwAway(server, page);
        }
    }

    /// After a refusal, and with JavaScript also after leaving with half a sentence.
    private static void outlivesTheBackButton(
            RunningServer server, Browser browser, boolean javaScript) {
        try (var context = phone(browser, javaScript)) {
            var page = atForm(server, context, PracticePeople.TRAINEE);
            write(page);
            if (javaScript) {
                press(page, ".mw-emergency");
                assertThat(page).hasURL(Pattern.compile(".*/nood"));
            } else {
                press(page, "#formulier button.mw-button--big");
                assertThat(page.locator(".govuk-error-summary")).isVisible();
            }
            page.goBack();
            isBack(page);
            throwAway(server, page);
        }
    }

    private static void outlivesTheBrowser(RunningServer server, Browser browser) {
        try (var context = phone(browser, true)) {
            var page = atForm(server, context, PracticePeople.DIRECTOR);
            write(page);
            assertThat(page.locator("[data-concept-said]")).containsText("Bewaard als concept om");
        }
        try (var context = phone(browser, true)) {
            var page = signedIn(server, context, PracticePeople.DIRECTOR);
            assertThat(page.locator("main")).containsText("Nog niet verstuurd");
            new Pictures(360).take(page, "concepten");
            press(page, "main a[href^='/concept/']");
            assertThat(page.locator("main")).containsText(TEXT);
            new Pictures(360).take(page, "concept");
            throwAway(server, page);
        }
    }

    /// Enter in a field sends the form: it does not press the button that hides the screen.
    private static void sendsByKeyboardAlone(RunningServer server, Browser browser) {
        try (var context = phone(browser, true)) {
            var page = atForm(server, context, PracticePeople.TEACHER);
            write(page);
            page.locator("[name=place]").press("Enter");
            assertThat(page.locator(".govuk-error-summary")).isVisible();
            isBack(page);
            throwAway(server, page);
        }
    }

    /// By keyboard: without scripts a browser draws no frames for the mouse to wait for.
    private static void press(Page page, String selector) {
        page.locator(selector).first().press("Enter");
    }

    private static void isBack(Page page) {
        assertThat(page.locator("textarea[name=text]")).hasValue(TEXT);
    }

    private static void write(Page page) {
        page.locator("textarea[name=text]").fill(TEXT);
    }

    private static void throwAway(RunningServer server, Page page) {
        page.navigate(server.page("/").toString());
        press(page, "main a[href^='/concept/']");
        press(page, "main form[action$='/weggooien'] button");
        assertThat(page.locator("main")).containsText("Het concept is weggegooid.");
    }

    private static Page atForm(RunningServer server, BrowserContext context, PracticePeople who) {
        var page = signedIn(server, context, who);
        page.navigate(server.page("/signaal").toString());
        page.locator("input[name=q]").fill("roggeveen");
        press(page, "form[role=search] button");
        press(page, "main a[href^='/signaal/']");
        return page;
    }

    private static Page signedIn(RunningServer server, BrowserContext context, PracticePeople who) {
        context.setDefaultTimeout(30_000);
        var page = context.newPage();
        page.navigate(server.page("/inloggen").toString());
        enter(page, who);
        return page;
    }

    private static void enter(Page page, PracticePeople who) {
        page.locator("main input[type=email], main input[type=text]")
                .first()
                .fill(who.signInName());
        page.locator("main input[type=password]").fill(PracticePeople.PASSWORD);
        press(page, "main button[type=submit]");
        assertThat(page.locator(".mw-top")).containsText("Uitloggen");
    }

    private static BrowserContext phone(Browser browser, boolean javaScript) {
        return browser.newContext(
                new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setHasTouch(true)
                        .setJavaScriptEnabled(javaScript)
                        .setLocale("nl-NL"));
    }

    /// A thumb that counts.
    private static final class Taps {
        private final Page page;
        private int count;

        Taps(Page page) {
            this.page = page;
        }

        void tap(String selector) {
            count++;
            page.locator(selector).first().tap();
        }

        void fill(String selector, String value) {
            count++;
            page.locator(selector).first().fill(value);
        }
    }
}
