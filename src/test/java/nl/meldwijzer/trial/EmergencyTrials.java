package nl.meldwijzer.trial;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// An emergency on a phone: a number is put in the directory and called, stands on the page and on
/// one sheet of paper, a note is made, and the page is still there when the server is not.
class EmergencyTrials {
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b(?!s)");
    private static final int MOST_NUMBERS = 9;

    @Test
    void isThereOnThePhoneOnPaperAndWithoutTheServer(@TempDir Path folder) throws Exception {
        try (var server = RunningServer.practice(folder);
                var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright);
                var context =
                        browser.newContext(
                                new Browser.NewContextOptions()
                                        .setViewportSize(360, 800)
                                        .setLocale("nl-NL"))) {
            context.setDefaultTimeout(60_000);
            var page = context.newPage();
            PracticePeople.COORDINATOR.signIn(server, page);
            fillDirectory(server, page);
            page.locator(".mw-emergency").click();
            var emergency = page.url();
            assertThat(page.locator("main")).containsText("Crisisdienst Verzonnen 1");
            isSound(page);
            new Pictures(360).take(page, "nood-nummers");
            printsOnOneSheet(page);
            page.navigate(server.page("/").toString());
            page.locator("form[action='/uitloggen'] button").click();
            PracticePeople.TEACHER.signIn(server, page);
            makesANote(server, page);
            staysWithoutTheServer(server, page, emergency);
        }
    }

    /// As many as a school could have, with long hours: the sheet must hold.
    private static void fillDirectory(RunningServer server, Page page) {
        for (int i = 1; i <= MOST_NUMBERS; i++) {
            page.navigate(server.page("/sociale-kaart/nieuw").toString());
            page.locator("[name=name]").fill("Crisisdienst Verzonnen " + i);
            page.locator("[name=emergency]").check();
            page.locator("[name=number-1]").fill("0599 12345" + i);
            page.locator("[name=hours-1]")
                    .fill("ma-vr 17.00-8.30; za-zo 0.00-24.00; feestdagen 0.00-24.00");
            page.locator("[name=fallback-1]").fill("0599 98765" + i);
            if (i == 1) {
                isSound(page);
                new Pictures(360).take(page, "organisatie-wijzigen");
            }
            page.locator("main form button[type=submit]").first().click();
            page.locator("form[action$='/gebeld'] button").click();
            assertThat(page.locator("main")).containsText("Opgeslagen dat u dit nummer");
        }
        isSound(page);
        new Pictures(360).take(page, "organisatie");
        page.navigate(server.page("/sociale-kaart").toString());
        isSound(page);
        new Pictures(360).take(page, "sociale-kaart");
    }

    private static void printsOnOneSheet(Page page) {
        page.locator("main a[href$='/kaart']").click();
        isSound(page);
        new Pictures(360).take(page, "noodkaart");
        var paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        assertThat(SHEET.matcher(new String(paper, ISO_8859_1)).results().count()).isEqualTo(1);
    }

    /// From any page, about a pupil of her own group: emergency, note, pupil, who was called, one
    /// text, save.
    private static void makesANote(RunningServer server, Page page) {
        page.navigate(server.page("/").toString());
        int taps = 0;
        for (var next :
                List.of(
                        ".mw-emergency",
                        "main a[href='/noodnotitie']",
                        "main a[href^='/noodnotitie/']",
                        "#called")) {
            page.locator(next).first().click();
            taps++;
        }
        isSound(page);
        page.locator("[name=text]").fill("112 gebeld. Ambulance komt.");
        taps++;
        page.locator("main form button[type=submit]").first().click();
        taps++;
        assertThat(page.locator("main")).containsText("De noodnotitie is opgeslagen.");
        System.out.printf("emergency note: %d taps and fields%n", taps);
        assertThat(taps).isLessThanOrEqualTo(6);
    }

    private static void staysWithoutTheServer(RunningServer server, Page page, String emergency) {
        page.navigate(emergency);
        page.waitForFunction("() => navigator.serviceWorker.controller !== null");
        page.waitForFunction(
                "path => caches.match(path, {ignoreVary: true}).then(kept => !!kept)",
                server.page("/").resolve(emergency).getPath());
        var kept =
                page.evaluate(
                        "() => caches.open('nood-1').then(c => c.keys())"
                                + ".then(all => all.map(one => new URL(one.url).pathname).join(' '))");
        assertThat(String.valueOf(kept)).doesNotContain("noodnotitie", "dossier", "sociale-kaart");
        server.kill();

        page.navigate(emergency);

        assertThat(page.locator("main")).containsText("Crisisdienst Verzonnen 1");
        assertThat(page.locator("a[href='tel:112']")).isVisible();
        page.navigate(server.page("/nood").toString());
        assertThat(page.locator("a[href='tel:08002000']").first()).isVisible();
    }

    private static void isSound(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as("axe on " + page.url())
                .isEmpty();
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                .as("width of " + page.url())
                .isEqualTo(360);
    }
}
