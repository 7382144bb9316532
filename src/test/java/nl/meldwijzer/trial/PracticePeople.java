package nl.meldwijzer.trial;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

import java.io.IOException;

/// Accounts of the practice school, one for each role that the trials need.
enum PracticePeople {
    TEACHER("marit"),
    COORDINATOR("inge"),
    ATTENTION_OFFICER("rachida"),
    DEPUTY("wouter"),
    DIRECTOR("petra"),
    BOARD_RECIPIENT("femke"),
    ADMINISTRATOR("beheer"),
    VOLUNTEER("piet"),
    COLLEAGUE("joost"),
    TRAINEE("sanne"),
    SUBSTITUTE("karin");

    static final String PASSWORD = "veilig oefenen met fluitketel";

    private final String name;

    PracticePeople(String name) {
        this.name = name;
    }

    String signInName() {
        return name + "@oefenschool.example";
    }

    /// In a browser.
    void signIn(RunningServer server, Page page) {
        page.navigate(server.page("/inloggen").toString());
        page.locator("main input[type=text], main input[type=email]").first().fill(signInName());
        page.locator("main input[type=password]").fill(PASSWORD);
        page.locator("main button[type=submit]").click();
    }

    Visit.Page signIn(Visit visit) throws IOException, InterruptedException {
        var home = visit.signIn(signInName(), PASSWORD);
        assertThat(home.uri().getPath())
                .as("after signing in as " + name + ": " + home.html().select("main").text())
                .isEqualTo("/");
        assertThat(home.status()).isEqualTo(200);
        return home;
    }
}
