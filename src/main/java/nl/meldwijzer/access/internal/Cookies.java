package nl.meldwijzer.access.internal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/// The product's cookies. Over HTTPS their names say that no other site or plain page can have set
/// them (`__Host-`); a browser refuses that name on the plain loopback address.
final class Cookies {
    static final String SESSION = "sid";
    static final String DEVICE = "device";
    static final String CSRF = "csrf";
    static final String TARGET = "target";

    private final boolean isSecure;

    Cookies(boolean isSecure) {
        this.isSecure = isSecure;
    }

    String name(String name) {
        return isSecure ? "__Host-" + name : name;
    }

    Optional<String> read(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(name(name)))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    /// Keeps a value until the browser closes.
    void put(HttpServletResponse response, String name, String value) {
        add(response, cookie(name, value));
    }

    void put(HttpServletResponse response, String name, String value, Duration age) {
        add(response, cookie(name, value).maxAge(age));
    }

    void remove(HttpServletResponse response, String name) {
        add(response, cookie(name, "").maxAge(Duration.ZERO));
    }

    /// The same rules for a cookie that somebody else builds.
    void rule(ResponseCookie.ResponseCookieBuilder cookie) {
        cookie.httpOnly(true).secure(isSecure).sameSite("Strict").path("/");
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String name, String value) {
        var cookie = ResponseCookie.from(name(name), value);
        rule(cookie);
        return cookie;
    }

    private static void add(
            HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
