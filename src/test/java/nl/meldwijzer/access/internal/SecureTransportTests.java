package nl.meldwijzer.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SecureTransportTests {
    @Test
    void cookiesAreBoundToTheHostAndToHttps() {
        var response = new MockHttpServletResponse();

        new Cookies(true).put(response, Cookies.SESSION, "value");

        assertThat(response.getHeader("Set-Cookie"))
                .startsWith("__Host-sid=value")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Strict")
                .doesNotContain("Domain");
    }

    @Test
    void aPlainCookieIsNotReadAsTheBoundOne() {
        var request = new MockHttpServletRequest();
        request.setCookies(new jakarta.servlet.http.Cookie("sid", "planted"));

        assertThat(new Cookies(true).read(request, Cookies.SESSION)).isEmpty();
        assertThat(new Cookies(false).read(request, Cookies.SESSION)).contains("planted");
    }

    @Test
    void browsersAreToldToStayOnHttps() {
        assertThat(new ResponseHeaders(true).of("/"))
                .containsEntry("Strict-Transport-Security", "max-age=63072000; includeSubDomains")
                .hasEntrySatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy).contains("upgrade-insecure-requests"));
        assertThat(new ResponseHeaders(false).of("/"))
                .doesNotContainKey("Strict-Transport-Security")
                .hasEntrySatisfying(
                        "Content-Security-Policy",
                        policy -> assertThat(policy).doesNotContain("upgrade-insecure-requests"));
    }

    @Test
    void whatCannotBeReadIsNotKept() {
        assertThat(new ResponseHeaders(true).of("/nood%zz")).containsKey("Cache-Control");
        assertThat(new ResponseHeaders(true).of(null)).containsKey("Cache-Control");
        assertThat(new ResponseHeaders(true).of("/nood")).doesNotContainKey("Cache-Control");
    }
}
