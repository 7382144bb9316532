package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.SetUp;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.people.Schools;
import nl.meldwijzer.platform.MeldwijzerApplication;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The very first page of a new install, whose link works once: whatever is wrong is said before it
/// is used up.
@SpringBootTest(classes = MeldwijzerApplication.class)
@AutoConfigureMockMvc
@DirtiesContext
class SetUpPageTests {
    private static final String GOOD = "vier natte sokken aan de lijn";

    @TempDir static Path folder;

    @Autowired private MockMvcTester server;
    @Autowired private SetUp setUp;
    @Autowired private Schools schools;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        var data = folder.resolve("data");
        properties.add("meldwijzer.ledger.folder", data::toString);
        properties.add("meldwijzer.vault.folder", () -> VaultAssembly.besides(data).toString());
    }

    @Test
    void asksEverythingBeforeTheLinkIsUsedUp() {
        var token = setUp.begin();
        var link = "/instellen/" + token.expose();
        var guest = new Guest(server).get(link);
        assertThat(guest.status()).isEqualTo(200);

        refuses(guest, token, Map.of("director.surname", " "), "director-surname");
        refuses(guest, token, Map.of("email", "geen adres"), "email");
        refuses(guest, token, Map.of("password", "te kort"), "password");
        for (var ownWords :
                new String[] {
                    "Zonnewijzer Zonnewijzer!",
                    "Kornelia-Wildeboer-1",
                    "Kornelia@Zonnewijzer",
                    "Stichting Morgenrood 2",
                    "k.wildeboer@post.example"
                }) {
            refuses(guest, token, Map.of("password", ownWords), "password");
        }

        guest.fill(link, typed(Map.of("password", " " + GOOD + " ")));
        assertThat(guest.location()).isEqualTo("/inloggen");
        assertThat(schools.all()).hasSize(1);
        assertThat(guest.get(link).status()).isEqualTo(404);
        signsInWithThePasswordAsTyped(guest);
    }

    @Test
    void saysNothingAboutAFormBehindALinkThatWasNeverMade() {
        var guest = new Guest(server).get("/inloggen");

        assertThat(guest.post("/instellen/abcd-efgh", "school", "").status()).isEqualTo(404);
    }

    private void refuses(
            Guest guest, Secret<String> token, Map<String, String> instead, String field) {
        var link = "/instellen/" + token.expose();
        guest.fill(link, typed(instead));

        assertThat(guest.status()).as(instead.toString()).isEqualTo(422);
        assertThat(guest.body())
                .contains("href=\"#" + field + "\"", "value=\"Zonnewijzer\"")
                .doesNotContain(GOOD);
        assertThat(setUp.isOpen(token)).isTrue();
        assertThat(schools.all()).isEmpty();
    }

    private static void signsInWithThePasswordAsTyped(Guest guest) {
        guest.get("/inloggen");
        guest.post("/inloggen", "username", "k.wildeboer@post.example", "password", GOOD);
        assertThat(guest.status()).isEqualTo(401);
        guest.post(
                "/inloggen", "username", "k.wildeboer@post.example", "password", " " + GOOD + " ");
        assertThat(guest.location()).isEqualTo("/");
    }

    private static Map<String, String> typed(Map<String, String> instead) {
        var form = new LinkedHashMap<String, String>();
        form.put("school", "Zonnewijzer");
        form.put("board", "Stichting Morgenrood");
        for (var role : new String[] {"own", "director", "recipient", "second"}) {
            form.put(role + ".call", "Kornelia");
            form.put(role + ".surname", "Wildeboer");
        }
        form.put("email", "k.wildeboer@post.example");
        form.put("password", GOOD);
        form.putAll(instead);
        return form;
    }
}
