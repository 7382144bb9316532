package nl.meldwijzer.web.frame;

import nl.meldwijzer.web.form.Notice;

import org.springframework.http.ResponseCookie;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a page says once after something was done. Travels in a cookie that holds keys of texts and
/// nothing else, because an address stays in the browser's history.
///
/// @param keys the first says what was done, the others what to mind
public record Said(List<String> keys) {
    public static final String COOKIE = "gezegd";
    private static final Pattern KEY =
            Pattern.compile("(web\\.said|protocol\\.(warning|wording))\\.[A-Za-z_-]{1,40}");
    private static final Duration SOON = Duration.ofMinutes(1);

    public Said {
        keys = List.copyOf(keys);
    }

    /// What was done, with what to mind.
    public static Said of(String done, Stream<String> mind) {
        return new Said(Stream.concat(Stream.of("web.said." + done), mind).distinct().toList());
    }

    public ResponseCookie cookie() {
        return cookie(String.join("+", keys), SOON);
    }

    /// Takes the cookie away.
    public static ResponseCookie heard() {
        return cookie("", Duration.ZERO);
    }

    /// What a cookie says. A cookie that we did not write says nothing.
    public static List<Notice> notices(String cookie, Texts t) {
        var notices = new ArrayList<Notice>();
        for (var key : cookie.split("\\+", 12)) {
            if (KEY.matcher(key).matches()) {
                t.find(key).map(text -> notice(key, text, t)).ifPresent(notices::add);
            }
        }
        return notices;
    }

    private static Notice notice(String key, String text, Texts t) {
        var more = t.find(key + ".more").stream().toList();
        return new Notice(
                key.startsWith("web.said.") ? Notice.Tone.GOOD : Notice.Tone.CARE, text, more);
    }

    private static ResponseCookie cookie(String value, Duration age) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Strict")
                .maxAge(age)
                .build();
    }
}
