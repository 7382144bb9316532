package nl.meldwijzer.access.internal;

import jakarta.servlet.ServletException;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Headers that every answer carries. Stands in the server itself, before everything of the
/// product, so that a request that cannot even be read gets them too.
final class ResponseHeaders extends ValveBase {
    /// Where a browser tells that a page broke the rules of its headers. Written by `web`.
    static final String REPORTS = "/beleid-melding";

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                    + "font-src 'self'; connect-src 'self'; worker-src 'self'; "
                    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; ";
    private static final String REPORTING = "report-uri " + REPORTS;

    /// On the plain loopback address it would send forms to a port where nobody listens.
    private static final String STAY_SECURE = "upgrade-insecure-requests; ";

    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";
    private static final List<PathPattern> KEEPABLE =
            OpenPages.KEEPABLE.stream().map(PathPatternParser.defaultInstance::parse).toList();

    private final Map<String, String> always;

    ResponseHeaders(boolean isSecure) {
        super(true);
        always = always(isSecure);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        of(request.getRequestURI()).forEach(response::setHeader);
        getNext().invoke(request, response);
    }

    /// The headers of the answer for a path.
    ///
    /// @param path null when the request could not be read
    Map<String, String> of(@Nullable String path) {
        if (path != null && isKeepable(path)) {
            return always;
        }
        var headers = new LinkedHashMap<>(always);
        headers.put("Cache-Control", "no-store");
        return headers;
    }

    private static Map<String, String> always(boolean isSecure) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("Content-Security-Policy", POLICY + (isSecure ? STAY_SECURE : "") + REPORTING);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        headers.put("Cross-Origin-Embedder-Policy", "require-corp");
        headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        headers.put("X-Robots-Tag", "noindex, nofollow");
        if (isSecure) {
            headers.put("Strict-Transport-Security", TWO_YEARS);
        }
        return headers;
    }

    private static boolean isKeepable(String path) {
        try {
            var parsed = PathContainer.parsePath(path);
            return KEEPABLE.stream().anyMatch(pattern -> pattern.matches(parsed));
        } catch (IllegalArgumentException badlyEncoded) {
            return false;
        }
    }
}
