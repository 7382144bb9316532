package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.platform.MeldwijzerApplication;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = MeldwijzerApplication.class)
@AutoConfigureMockMvc
class HealthPageTests {

    private final MockMvcTester pages;

    @Autowired
    HealthPageTests(MockMvcTester pages) {
        this.pages = pages;
    }

    @Test
    void saysInDutchThatTheApplicationRuns() {
        assertThat(pages.get().uri("/health"))
                .hasStatusOk()
                .bodyText()
                .contains("<html lang=\"nl\">", "De toepassing draait.");
    }

    @Test
    void refusesWhatIsNotNamed() {
        assertThat(pages.get().uri("/anything")).hasStatus(403);
    }
}
