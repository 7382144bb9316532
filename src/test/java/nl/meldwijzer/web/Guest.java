package nl.meldwijzer.web;

import jakarta.servlet.http.Cookie;

import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// A browser without a screen: keeps cookies, sends the hidden fields of the page it looks at.
final class Guest {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");

    private static final AtomicInteger ARRIVED = new AtomicInteger();

    private final MockMvcTester server;

    /// Everybody comes from a place of her own, or signing in would be slowed down for all.
    private final String address = "10.%d.0.1".formatted(ARRIVED.incrementAndGet() % 250);

    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private MockHttpServletResponse answer = new MockHttpServletResponse();

    Guest(MockMvcTester server) {
        this.server = server;
    }

    Guest get(String path) {
        return send(MockMvcRequestBuilders.get(path));
    }

    /// Sends a form: the token of the page before it, and these names and values.
    Guest post(String path, String... namesAndValues) {
        var request = MockMvcRequestBuilders.post(path);
        var token = hidden().get("_csrf");
        if (token != null) {
            request.param("_csrf", token);
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return send(request);
    }

    /// Sends a form with the hidden fields of the page before it.
    Guest fill(String path, Map<String, String> typed) {
        var all = new LinkedHashMap<>(hidden());
        all.remove("path");
        all.putAll(typed);
        var pairs = new ArrayList<String>();
        all.forEach((name, value) -> {
            pairs.add(name);
            pairs.add(value);
        });
        all.remove("_csrf");
        return post(path, withoutToken(pairs));
    }

    Guest upload(String path, String name, byte[] content) {
        return send(
                MockMvcRequestBuilders.multipart(path)
                        .file(new MockMultipartFile("file", name, "text/xml", content))
                        .param("_csrf", hidden().getOrDefault("_csrf", "")));
    }

    int status() {
        return answer.getStatus();
    }

    String location() {
        return String.valueOf(answer.getHeader("Location"));
    }

    String header(String name) {
        return String.valueOf(answer.getHeader(name));
    }

    String body() {
        try {
            return answer.getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return answer.getContentAsByteArray();
    }

    /// The value of the answer to choose that has this label.
    String value(String name, String label) {
        var found =
                Pattern.compile(
                                "name=\"%s\" value=\"([^\"]+)\"[^>]*>\\s*<label[^>]*>\\s*%s"
                                        .formatted(name, label))
                        .matcher(body());
        if (!found.find()) {
            throw new AssertionError("nothing to choose is called " + label);
        }
        return found.group(1);
    }

    String title() {
        var found = TITLE.matcher(body());
        return found.find() ? found.group(1) : "";
    }

    /// Addresses on the page that match.
    List<String> links(String pattern) {
        return Pattern.compile("(?:href|action|src)=\"(" + pattern + ")\"")
                .matcher(body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    Map<String, String> hidden() {
        var hidden = new LinkedHashMap<String, String>();
        HIDDEN.matcher(body()).results().forEach(f -> hidden.put(f.group(1), f.group(2)));
        return hidden;
    }

    Map<String, Cookie> cookies() {
        return cookies;
    }

    private static String[] withoutToken(List<String> pairs) {
        var rest = new ArrayList<String>();
        for (int i = 0; i < pairs.size(); i += 2) {
            if (!pairs.get(i).equals("_csrf")) {
                rest.add(pairs.get(i));
                rest.add(pairs.get(i + 1));
            }
        }
        return rest.toArray(String[]::new);
    }

    private Guest send(AbstractMockHttpServletRequestBuilder<?> request) {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        request.with(arriving -> {
            arriving.setRemoteAddr(address);
            return arriving;
        });
        answer = server.perform(request).getResponse();
        for (var cookie : answer.getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return this;
    }
}
