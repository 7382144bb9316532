package nl.meldwijzer.access.internal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Headers that every answer carries, also one that is refused before anything looks at it.
final class ResponseHeaders extends OncePerRequestFilter {
    private static final Map<String, String> ALWAYS =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                            + "font-src 'self'; connect-src 'self'; worker-src 'self'; "
                            + "form-action 'self'; "
                            + "base-uri 'none'; frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "X-Frame-Options",
                    "DENY",
                    "Referrer-Policy",
                    "no-referrer",
                    "Cross-Origin-Opener-Policy",
                    "same-origin",
                    "Cross-Origin-Resource-Policy",
                    "same-origin",
                    "Cross-Origin-Embedder-Policy",
                    "require-corp",
                    "Permissions-Policy",
                    "camera=(), microphone=(), geolocation=()",
                    "X-Robots-Tag",
                    "noindex, nofollow");
    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";
    private static final List<PathPattern> KEEPABLE =
            OpenPages.KEEPABLE.stream().map(PathPatternParser.defaultInstance::parse).toList();

    private final boolean isSecure;

    ResponseHeaders(boolean isSecure) {
        this.isSecure = isSecure;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALWAYS.forEach(response::setHeader);
        if (isSecure) {
            response.setHeader("Strict-Transport-Security", TWO_YEARS);
        }
        if (!isKeepable(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    private static boolean isKeepable(HttpServletRequest request) {
        var path = PathContainer.parsePath(request.getRequestURI());
        return KEEPABLE.stream().anyMatch(pattern -> pattern.matches(path));
    }
}
