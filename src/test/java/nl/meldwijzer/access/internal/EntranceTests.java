package nl.meldwijzer.access.internal;

import static nl.meldwijzer.access.AccessWorld.PASSWORD;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.AccessWorld;
import nl.meldwijzer.kernel.StaffId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/// The entrance over HTTP, with a browser that keeps cookies by hand.
@SpringBootTest(
        classes = {EntranceApplication.class, EntranceApplication.Pages.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class EntranceTests {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                    + " connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'; report-uri /beleid-melding";

    private final AccessWorld world;
    private final TestBrowser browser;
    private final Map<String, String> cookies;
    private String email = "";
    private StaffId marit;

    @Autowired
    EntranceTests(AccessWorld world, @LocalServerPort int port) {
        this.world = world;
        this.browser = new TestBrowser(port);
        this.cookies = browser.cookies;
        this.marit = new StaffId(UUID.randomUUID().toString());
    }

    @BeforeEach
    void marit() {
        email = "marit." + UUID.randomUUID() + "@school.example";
        marit = world.colleague(email);
    }

    @Test
    void aPageNeedsASignInAndComesBackToWhereItWasAskedFor() throws Exception {
        var asked = browser.get("/dossier/abc/note.correct");
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.headers().firstValue("Location")).contains("/inloggen");

        var answer = signIn(PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/dossier/abc/note.correct");
        assertThat(browser.get("/dossier/abc/note.correct").body())
                .isEqualTo("staff " + marit.value());
    }

    @Test
    void onlyPathsOfThisProductAreComeBackTo() throws Exception {
        cookies.put("target", "Ly9ldmlsLmV4YW1wbGUv");

        assertThat(signIn(PASSWORD).headers().firstValue("Location")).contains("/");
    }

    @Test
    void aWrongPasswordOpensNothing() throws Exception {
        assertThat(signIn("zes droge sokken in de kast").statusCode()).isEqualTo(401);
        assertThat(cookies).doesNotContainKey("sid");
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
        var set = signIn(PASSWORD).headers().allValues("Set-Cookie");

        assertThat(set)
                .filteredOn(cookie -> cookie.startsWith("sid="))
                .singleElement()
                .asString()
                .contains("Path=/", "HttpOnly", "SameSite=Strict")
                .doesNotContain("Max-Age", "Domain");
        assertThat(set).noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @Test
    void aSessionFromBeforeSigningInIsNotTakenOver() throws Exception {
        cookies.put("sid", "chosen-by-somebody-else");
        signIn(PASSWORD);
        var first = cookies.get("sid");
        assertThat(first).isNotEqualTo("chosen-by-somebody-else");

        signIn(PASSWORD);
        var second = cookies.put("sid", String.valueOf(first));

        assertThat(second).isNotEqualTo(first);
        assertThat(browser.get("/").statusCode()).as("the old session is dead").isEqualTo(303);
    }

    @Test
    void signingOutEndsTheSessionAndTellsTheBrowserToForget() throws Exception {
        signIn(PASSWORD);
        var token = String.valueOf(cookies.get("sid"));

        var answer = browser.post("/uitloggen", Map.of("_csrf", csrf("/formulier")));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Clear-Site-Data"))
                .contains("\"cache\", \"storage\"");
        assertThat(cookies).doesNotContainKey("sid").containsKey("device");
        cookies.put("sid", token);
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
    }

    @Test
    void hidingTheScreenEndsTheSessionOfThisBrowserOnly() throws Exception {
        var elsewhere = world.signedIn(email).session();
        signIn(PASSWORD);
        var token = String.valueOf(cookies.get("sid"));

        browser.get("/pauze");

        assertThat(cookies).doesNotContainKey("sid");
        cookies.put("sid", token);
        assertThat(browser.get("/").statusCode()).isEqualTo(303);
        assertThat(world.access.sessions().find(elsewhere)).isPresent();
    }

    @Test
    void signingOutByALinkDoesNotHappen() throws Exception {
        signIn(PASSWORD);

        browser.get("/uitloggen");

        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormWithItsTokenIsTaken() throws Exception {
        signIn(PASSWORD);

        var answer = browser.post("/signaal", Map.of("tekst", "abc", "_csrf", csrf("/formulier")));

        assertThat(answer.body()).isEqualTo("recorded 3");
    }

    @Test
    void aFormWithoutItsTokenIsGivenBackWithItsText() throws Exception {
        signIn(PASSWORD);

        var answer = browser.post("/signaal", Map.of("tekst", "lange tekst"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("form: lange tekst _csrf");
    }

    @Test
    void aFormWithAMadeUpTokenIsGivenBack() throws Exception {
        signIn(PASSWORD);
        csrf("/formulier");

        assertThat(
                        browser.post("/signaal", Map.of("tekst", "abc", "_csrf", "A".repeat(80)))
                                .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theSignInFormNeedsItsTokenToo() throws Exception {
        var answer = browser.post("/inloggen", Map.of("naam", email, "wachtwoord", PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(cookies).doesNotContainKey("sid");
    }

    @Test
    void aFormAfterTheSessionEndedIsGivenBackWithItsText() throws Exception {
        signIn(PASSWORD);
        var token = csrf("/formulier");
        world.pass(Duration.ofMinutes(15));

        var answer = browser.post("/signaal", Map.of("tekst", "lange tekst", "_csrf", token));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("session: lange tekst _csrf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "weird"})
    void aFormPostedFromElsewhereIsRefusedEvenWithItsToken(String site) throws Exception {
        signIn(PASSWORD);
        var form = Map.of("tekst", "abc", "_csrf", csrf("/formulier"));

        assertThat(browser.post("/signaal", form, "Sec-Fetch-Site", site).statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-origin", "none"})
    void aFormPostedFromOurOwnPagesIsTaken(String site) throws Exception {
        signIn(PASSWORD);
        var form = Map.of("tekst", "abc", "_csrf", csrf("/formulier"));

        assertThat(browser.post("/signaal", form, "Sec-Fetch-Site", site).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "PROPFIND"})
    void otherMethodsAreNotAllowed(String method) throws Exception {
        var answer = browser.send(browser.request("/nood").method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, POST");
        assertHeaders(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nood", "/inloggen", "/bestaat-niet", "/onbekend.css", "//"})
    void everyAnswerCarriesTheHeaders(String path) throws Exception {
        assertHeaders(browser.get(path));
    }

    @Test
    void nothingIsKeptByTheBrowserButTheEmergencyPageAndFiles() throws Exception {
        assertThat(browser.get("/inloggen").headers().firstValue("Cache-Control"))
                .contains("no-store");
        assertThat(browser.get("/").headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(browser.get("/nood").headers().firstValue("Cache-Control")).isEmpty();
        assertThat(browser.get("/nood/school").headers().firstValue("Cache-Control")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/signaal", "/mensen", "/actuator", "/error", "/onbekend"})
    void whatIsNotNamedNeedsASignIn(String path) throws Exception {
        assertThat(browser.get(path).statusCode()).isEqualTo(303);
    }

    private void assertHeaders(HttpResponse<String> answer) {
        var headers = answer.headers();
        assertThat(headers.firstValue("Content-Security-Policy")).contains(POLICY);
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Embedder-Policy")).contains("require-corp");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("X-Robots-Tag")).contains("noindex, nofollow");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    private HttpResponse<String> signIn(String password) throws Exception {
        return browser.post(
                "/inloggen",
                Map.of("naam", email, "wachtwoord", password, "_csrf", csrf("/inloggen")));
    }

    private String csrf(String page) throws Exception {
        return browser.get(page).body().substring("_csrf=".length());
    }
}
