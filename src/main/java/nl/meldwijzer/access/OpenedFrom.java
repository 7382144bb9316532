package nl.meldwijzer.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// From what kind of device and network a session was opened: enough to recognise one's own, not
/// enough to find somebody by.
///
/// @param browser a word such as `firefox`, or `other`
/// @param system a word such as `android`, or `other`
/// @param network the first half of the address
public record OpenedFrom(String browser, String system, String network) {
    /// What no list knows.
    public static final String OTHER = "other";

    /// In this order: most browsers claim to be others too.
    private static final List<String> BROWSERS =
            List.of("edg", "opr", "firefox", "fxios", "chrome", "crios", "safari");

    private static final List<String> SYSTEMS =
            List.of("iphone", "ipad", "android", "windows", "cros", "mac os", "linux");

    private static final int SHOWN_GROUPS = 2;

    /// What a browser says of itself, and where it comes from.
    public static OpenedFrom of(String agent, String address) {
        var said = agent.toLowerCase(Locale.ROOT);
        return new OpenedFrom(found(BROWSERS, said), found(SYSTEMS, said), network(address));
    }

    private static String found(List<String> words, String said) {
        return words.stream().filter(said::contains).findFirst().orElse(OTHER);
    }

    private static String network(String address) {
        var mark = address.contains(":") ? ":" : ".";
        return String.join(
                mark,
                Arrays.stream(address.split(java.util.regex.Pattern.quote(mark), -1))
                        .limit(SHOWN_GROUPS)
                        .toList());
    }
}
