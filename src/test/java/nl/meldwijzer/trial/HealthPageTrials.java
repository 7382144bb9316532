package nl.meldwijzer.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class HealthPageTrials {

    @Test
    void opensInABrowserWithoutAccessibilityFaults(@TempDir Path folder) throws Exception {
        try (var server = RunningServer.start(folder.resolve("server.log"));
                var playwright = Browsers.playwright();
                var browser = Browsers.launch(playwright);
                var page = browser.newPage()) {
            page.navigate(server.page("/nood").toString());

            assertThat(page.title()).isEqualTo("Bij nood – Meldwijzer");
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }
}
