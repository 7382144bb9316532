package nl.meldwijzer.authz;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What of a page counts when two are compared.
final class Pages {
    private static final Pattern TOKEN =
            Pattern.compile("(name=\"(?:_csrf|submission)\" value=\")[^\"]*");
    private static final Pattern TICKET = Pattern.compile("(name=\"concept\" value=\")([^\"]*)");
    private static final Pattern REFERENCE =
            Pattern.compile("<strong>[2-9A-Z]{3}-[2-9A-Z]{3}</strong>");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+([.][0-9]+)*");
    private static final Pattern CLOCK =
            Pattern.compile("(name=\"at\\.time\"[^>]* value=\")[^\"]*");
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

    /// The page without what is new every time. The length of a draft's ticket stays: it is sealed
    /// text, and a longer one could tell.
    static String same(String body) {
        var measured =
                TICKET.matcher(body)
                        .replaceAll(ticket -> ticket.group(1) + ticket.group(2).length());
        return REFERENCE.matcher(TOKEN.matcher(measured).replaceAll("$1")).replaceAll("");
    }

    /// The lines of a list, each once and in a fixed order, without numbers.
    static String withoutCounts(String body) {
        return Stream.of(DIGITS.matcher(body).replaceAll("").split("</?li", -1))
                .map(String::strip)
                .distinct()
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /// The page without the time that a form begins with.
    static String withoutClock(String body) {
        return CLOCK.matcher(body).replaceAll("$1");
    }

    private static String withoutPath(String body) {
        return OWN_PATH.matcher(body).replaceAll("$1");
    }
}
