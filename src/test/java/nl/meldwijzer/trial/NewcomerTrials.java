package nl.meldwijzer.trial;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

/// A newcomer starts the practice school, brings in pupils, records three kinds of signal with one
/// mistake, reads them back and leaves: on a phone without JavaScript and at a desk with it. Makes
/// the pictures of the manual.
class NewcomerTrials {

    private static final String SAW = "Fenna kwam binnen zonder jas en rilde van de kou.";

    @ParameterizedTest(name = "{0} pixels wide, JavaScript {1}")
    @CsvSource({"360,false", "1280,true"})
    void recordsAndReadsTheFirstSignals(int width, boolean javaScript, @TempDir Path folder)
            throws Exception {
        try (var server = RunningServer.practice(folder);
                var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright);
                var context = browser.newContext(window(width, javaScript))) {
            context.setDefaultTimeout(60_000);
            var desk = new Desk(server, context.newPage(), new Pictures(width), javaScript);
            importPupils(desk);
            recordAsTeacher(desk);
            readAsAttentionOfficer(desk);
        }
    }

    private static Browser.NewContextOptions window(int width, boolean javaScript) {
        return new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setJavaScriptEnabled(javaScript)
                .setLocale("nl-NL");
    }

    private static void importPupils(Desk desk) {
        desk.open("/inloggen");
        desk.picture("inloggen");
        desk.signIn(PracticePeople.COORDINATOR);
        desk.open("/importeren");
        desk.page()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                "school.xml",
                                "text/xml",
                                TrialFiles.edexml("Mare", "Dijkgraaf", "Vroom")));
        desk.press("main form:has(input[type=file]) button");
        assertThat(desk.page().locator("main")).containsText("Mare");
        desk.picture("importeren");
        desk.press("main form[action^='/importeren'] button[type=submit]");
        assertThat(desk.page().locator("main")).not().containsText("Er ging iets mis");
        desk.signOut();
    }

    private static void recordAsTeacher(Desk desk) {
        desk.signIn(PracticePeople.TEACHER);
        desk.picture("mijn-werk");
        forgetTheSituation(desk);
        desk.record("childs_words", "“Ik mag mijn jas niet aan van thuis.”", "buiten spelen");
        desk.record("hypothesis", "Misschien is er geen geld voor een winterjas.", "na school");
        desk.open("/vastgelegd");
        var main = desk.page().locator("main");
        assertThat(main).containsText(SAW);
        assertThat(main).containsText("Ik mag mijn jas niet aan van thuis.");
        assertThat(main).containsText("Misschien is er geen geld");
        desk.picture("vastgelegd");
        desk.signOut();
        desk.open("/vastgelegd");
        assertThat(desk.page().url()).contains("/inloggen");
    }

    /// One mistake: everything that was typed is still there, and only the mistake has to be
    /// mended.
    private static void forgetTheSituation(Desk desk) {
        desk.choosePupil();
        desk.picture("signaal");
        desk.fill("fact", SAW, "");
        desk.send();
        assertThat(desk.page().locator(".govuk-error-summary")).isVisible();
        assertThat(desk.page().locator("textarea[name=text]")).hasValue(SAW);
        assertThat(desk.page().locator("input[name=kind][value=fact]")).isChecked();
        desk.picture("signaal-fout");
        desk.page().locator("[name=situation]").fill("inloop");
        desk.send();
        desk.isRecorded();
    }

    private static void readAsAttentionOfficer(Desk desk) {
        desk.signIn(PracticePeople.ATTENTION_OFFICER);
        desk.open("/");
        desk.page().locator("main a[href^='/dossier/']").first().click();
        desk.isSound();
        assertThat(desk.page().title()).doesNotContain("Dijkgraaf", "Buitenhuis", "Mare");
        desk.picture("dossier");
        desk.open("/nood");
        assertThat(desk.page().locator("main")).containsText("0800-2000");
        desk.picture("nood");
    }

    /// A page, and what anyone does on it.
    private record Desk(RunningServer server, Page page, Pictures pictures, boolean javaScript) {

        void open(String path) {
            page.navigate(server.page(path).toString());
            isSound();
        }

        /// No accessibility fault and nothing to scroll sideways.
        void isSound() {
            // Axe itself is JavaScript: it waits for ever where that is off.
            if (javaScript) {
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as("axe on " + page.url())
                        .isEmpty();
            }
            assertThat(page.locator("main").boundingBox().width)
                    .as("width of " + page.url())
                    .isLessThanOrEqualTo(page.viewportSize().width);
        }

        void picture(String name) {
            pictures.take(page, name);
        }

        /// By keyboard where JavaScript is off: a mouse waits there for a frame that a busy machine
        /// may never paint.
        void press(String selector) {
            var control = page.locator(selector).first();
            if (javaScript) {
                control.click();
            } else {
                control.press("Enter");
            }
        }

        void signIn(PracticePeople who) {
            open("/inloggen");
            page.locator("main input[type=email], main input[type=text]")
                    .first()
                    .fill(who.signInName());
            page.locator("main input[type=password]").fill(PracticePeople.PASSWORD);
            press("main button[type=submit]");
            assertThat(page.locator(".mw-top")).containsText("Uitloggen");
            isSound();
        }

        void signOut() {
            press("form[action='/uitloggen'] button");
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/inloggen.*"));
        }

        void choosePupil() {
            open("/signaal");
            press("main a[href^='/signaal/']");
            isSound();
        }

        void record(String kind, String text, String situation) {
            choosePupil();
            fill(kind, text, situation);
            if (kind.equals("childs_words")) {
                page.locator("[name=question]").fill("Waar is je jas?");
            }
            send();
            isRecorded();
        }

        void fill(String kind, String text, String situation) {
            choose("route", "home");
            choose("kind", kind);
            page.locator("textarea[name=text]").fill(text);
            page.locator("[name=place]").first().fill("lokaal");
            page.locator("[name=situation]").fill(situation);
            page.locator("[name=others_present]").fill("de hele groep");
        }

        private void choose(String name, String value) {
            page.locator("input[name=" + name + "][value=" + value + "]").check();
        }

        void send() {
            press("main form[action^='/signaal/'] button[type=submit]");
        }

        void isRecorded() {
            assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/vastgelegd.*"));
            isSound();
        }
    }
}
