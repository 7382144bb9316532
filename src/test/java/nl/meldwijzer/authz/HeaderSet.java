package nl.meldwijzer.authz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The headers that every answer of this server carries, written out by hand (security.md 3.11).
final class HeaderSet {
    private static final Map<String, String> EXPECTED =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
                            + " font-src 'self'; connect-src 'self'; worker-src 'self';"
                            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
                            + " report-uri /beleid-melding",
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

    private HeaderSet() {}

    /// What is missing, different or too much on an answer of the plain server.
    ///
    /// @param isKeepable whether the browser may keep it
    static List<String> wrong(Map<String, String> headers, boolean isKeepable) {
        var found = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        found.putAll(headers);
        var wrong = new ArrayList<String>();
        EXPECTED.forEach((name, value) -> {
            if (!value.equals(found.get(name))) {
                wrong.add(name + ": " + found.get(name));
            }
        });
        var kept = String.valueOf(found.get("Cache-Control"));
        if (!isKeepable && !kept.equals("no-store")) {
            wrong.add("Cache-Control: " + kept);
        }
        for (var never : List.of("Server", "X-Powered-By", "Strict-Transport-Security")) {
            if (found.containsKey(never)) {
                wrong.add(never + " is there");
            }
        }
        return wrong;
    }
}
