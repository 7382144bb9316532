package nl.meldwijzer.access.internal;

import java.util.List;
import java.util.stream.Stream;

/// The pages that need no sign-in. Everything else does.
final class OpenPages {
    /// Hold nothing personal and may be kept by a browser.
    static final List<String> KEEPABLE =
            List.of(
                    "/webjars/**",
                    "/*.css",
                    "/*.js",
                    "/*.svg",
                    "/*.png",
                    "/*.ico",
                    "/*.woff2",
                    "/nood",
                    "/nood/**");

    private static final List<String> FRESH =
            List.of(
                    "/inloggen",
                    "/instellen/**",
                    "/uitnodiging/**",
                    "/gezond",
                    "/health",
                    "/over",
                    "/formulieren",
                    "/formulieren/**",
                    "/meldcode/ouders/**",
                    "/pauze",
                    "/taal",
                    ResponseHeaders.REPORTS,
                    RefusedRequests.PAGE);

    private OpenPages() {}

    static String[] all() {
        return Stream.concat(KEEPABLE.stream(), FRESH.stream()).toArray(String[]::new);
    }
}
