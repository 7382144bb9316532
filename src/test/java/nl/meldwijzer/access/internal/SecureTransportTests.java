package nl.meldwijzer.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
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
    void browsersAreToldToStayOnHttps() throws Exception {
        var response = new MockHttpServletResponse();

        new ResponseHeaders(true)
                .doFilter(new MockHttpServletRequest("GET", "/"), response, new MockFilterChain());

        assertThat(response.getHeader("Strict-Transport-Security"))
                .isEqualTo("max-age=63072000; includeSubDomains");
    }
}
