package nl.meldwijzer.access.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;

/// Where somebody was going when she was asked to sign in: in a cookie, because a path may hold the
/// id of a dossier and would else stand in the address of the sign-in page. Only paths of this
/// product.
final class Targets {
    static final String HOME = "/";
    private static final Duration AGE = Duration.ofMinutes(10);
    private static final int LONGEST = 200;
    private static final Pattern LOCAL = Pattern.compile("/|(/[a-z0-9][a-z0-9._-]*)+");

    private final Cookies cookies;

    Targets(Cookies cookies) {
        this.cookies = cookies;
    }

    void remember(String path, HttpServletResponse response) {
        if (isLocal(path)) {
            var text =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(path.getBytes(US_ASCII));
            cookies.put(response, Cookies.TARGET, text, AGE);
        }
    }

    /// Where to go now; the way home when nothing fit was remembered.
    String recall(HttpServletRequest request, HttpServletResponse response) {
        var path = cookies.read(request, Cookies.TARGET).map(Targets::decoded).orElse(HOME);
        cookies.remove(response, Cookies.TARGET);
        return isLocal(path) ? path : HOME;
    }

    static boolean isLocal(String path) {
        return path.length() <= LONGEST && LOCAL.matcher(path).matches();
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), US_ASCII);
        } catch (IllegalArgumentException tampered) {
            return HOME;
        }
    }
}
