package nl.meldwijzer.authz;

import java.util.regex.Pattern;

/// What of a page counts when two are compared.
final class Pages {
    private static final Pattern TOKEN =
            Pattern.compile("(name=\"(?:_csrf|submission)\" value=\")[^\"]*");
    private static final Pattern REFERENCE =
            Pattern.compile("<strong>[2-9A-Z]{3}-[2-9A-Z]{3}</strong>");
    private static final Pattern OWN_PATH = Pattern.compile("(name=\"path\" value=\")[^\"]*");

    private Pages() {}

    /// Status, headers that could tell, and the page, without what is new every time: tokens, the
    /// reference to quote, and the address that was asked for.
    static String same(Caller.Answer answer) {
        return answer.status()
                + "\n"
                + answer.header("Location")
                + "\n"
                + answer.header("Content-Type")
                + "\n"
                + withoutPath(same(answer.body()));
    }

    /// The page without what is new every time.
    static String same(String body) {
        return REFERENCE.matcher(TOKEN.matcher(body).replaceAll("$1")).replaceAll("");
    }

    private static String withoutPath(String body) {
        return OWN_PATH.matcher(body).replaceAll("$1");
    }
}
