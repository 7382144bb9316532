package nl.meldwijzer.trial;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Makes the pictures of the manual that no other trial comes past, on a phone, and sees that every
/// picture that the manual shows is made by a trial.
class ManualTrials {
    private static final Path MANUAL = Path.of("docs/handleiding");
    private static final Path TRIALS = Path.of("src/test/java/nl/meldwijzer/trial");
    private static final Pattern SHOWN =
            Pattern.compile("\\(afbeeldingen/([a-z-]+)-(?:360|1280)\\.png");
    private static final int WIDTH = 360;

    private final Pictures pictures = new Pictures(WIDTH);

    @Test
    void showsThePagesOfThoseWhoKeepAndManage(@TempDir Path folder) throws Exception {
        try (var server = RunningServer.practice(folder);
                var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright)) {
            var deputy = desk(server, browser, PracticePeople.DEPUTY);
            deputy.goTo("main a[href^='/dossier/']");
            keeping(desk(server, browser, PracticePeople.ATTENTION_OFFICER));
            coordinating(desk(server, browser, PracticePeople.COORDINATOR));
            directing(desk(server, browser, PracticePeople.DIRECTOR));
            managing(desk(server, browser, PracticePeople.ADMINISTRATOR));
        }
    }

    private void keeping(Desk desk) {
        desk.goTo("main a[href^='/dossier/']");
        desk.goTo("main a[href$='/gelezen']");
        desk.take("gelezen", "Wouter Spaan");
        desk.open("/leeslog");
        desk.take("leeslog", "Steekproef");
        desk.open("/mijn-sessies");
        desk.take("sessies", "");
    }

    private void coordinating(Desk desk) {
        desk.open("/meldcode");
        desk.take("meldcode", "");
        desk.open("/schoolkalender");
        desk.take("schoolkalender", "");
        desk.open("/sociale-kaart/importeren");
        desk.page()
                .locator("textarea")
                .first()
                .fill(
                        """
                        Organisatie: Crisisdienst De Waterkant
                        Telefoonnummer: 0599 123456

                        Organisatie: Wijkteam De Rietkraag
                        Contactpersoon: Fenna Verzonnen
                        Telefoonnummer: 0599 12345
                        E-mailadres: team@rietkraag.example
                        """);
        desk.press("main form:has(textarea) button[type=submit]");
        desk.take("organisaties-importeren", "Fenna Verzonnen");
        desk.open("/sociale-kaart/nieuw");
        desk.page().locator("[name=name]").fill("Steunpunt De Oever");
        desk.press("main form button[type=submit]");
        desk.page().locator("[name=person-name]").fill("Fenna Verzonnen");
        desk.page().locator("[name=person-role]").fill("jeugdverpleegkundige");
        desk.page().locator("[name=person-number]").fill("0599 654321");
        desk.press("main form:has([name=person-name]) button[type=submit]");
        desk.goTo("main a[href*='/contact/']");
        desk.take("contactpersoon-wijzigen", "overschreven");
    }

    private void directing(Desk desk) {
        desk.open("/noodtoegang");
        desk.page().locator("[name=q]").fill("Noor");
        desk.press("main form button[type=submit]");
        desk.goTo("main a[href^='/noodtoegang/']");
        desk.take("noodtoegang", "Noor Buitenhuis");
    }

    private void managing(Desk desk) {
        desk.open("/installatie");
        desk.take("installatie", "");
        desk.open("/mensen");
        desk.goTo("main a[href^='/mensen/0']");
        desk.take("functies", "");
    }

    /// So that no picture shows a page as it used to be.
    @Test
    void everyPictureOfTheManualIsMadeByATrial() throws Exception {
        var made = text(TRIALS, ".java");
        var shown =
                SHOWN.matcher(text(MANUAL, ".md")).results().map(found -> found.group(1)).toList();

        assertThat(shown).isNotEmpty();
        assertThat(shown.stream().filter(name -> !made.contains('"' + name + '"'))).isEmpty();
    }

    private static String text(Path folder, String kind) throws Exception {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(kind))
                    .map(ManualTrials::read)
                    .collect(Collectors.joining("\n"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private Desk desk(RunningServer server, Browser browser, PracticePeople who) {
        var context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(WIDTH, 800)
                                .setLocale("nl-NL"));
        context.setDefaultTimeout(90_000);
        var page = context.newPage();
        who.signIn(server, page);
        assertThat(page.locator(".mw-top")).containsText("Uitloggen");
        return new Desk(server, page, pictures);
    }

    private record Desk(RunningServer server, Page page, Pictures pictures) {
        void open(String path) {
            page.navigate(server.page(path).toString());
        }

        void press(String selector) {
            page.locator(selector).first().click();
        }

        void goTo(String link) {
            press(link);
            page.waitForLoadState();
        }

        /// The picture of a page that says this, has no fault for axe and does not scroll sideways.
        void take(String name, String says) {
            assertThat(page.locator("main")).containsText(says);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as("axe on " + page.url())
                    .isEmpty();
            assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
                    .as("width of " + page.url())
                    .isEqualTo(WIDTH);
            pictures.take(page, name);
        }
    }
}
