package nl.meldwijzer.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One language's message bundle as it stands in the sources.
final class Messages {

    private static final Path RESOURCES = Path.of("src/main/resources");

    static final Messages DUTCH = new Messages("_nl.properties");
    static final Messages ENGLISH = new Messages("_en.properties");

    private static final Pattern KEY = Pattern.compile("(?m)^\\s*([^#!\\s=:][^\\s=:]*)\\s*[=:]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    private final Properties texts = new Properties();
    private final String source;

    /// Those of all modules: one pair at the root, and one for each module.
    private Messages(String language) {
        source =
                Stream.concat(
                                Stream.of(RESOURCES.resolve("messages" + language)),
                                Sources.under(RESOURCES.resolve("messages"), language).stream())
                        .map(Sources::read)
                        .collect(Collectors.joining("\n"));
        try {
            texts.load(new StringReader(source));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Set<String> keys() {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    String text(String key) {
        return texts.getProperty(key, "");
    }

    /// With a placeholder a text is a MessageFormat, in which a lone apostrophe swallows what
    /// follows.
    boolean losesItsApostrophe(String key) {
        return PLACEHOLDER.matcher(text(key)).find() && text(key).replace("''", "").contains("'");
    }

    Set<String> placeholders(String key) {
        var found = new TreeSet<String>();
        for (Matcher matcher = PLACEHOLDER.matcher(text(key)); matcher.find(); ) {
            found.add(matcher.group(1));
        }
        return found;
    }

    List<String> keysInOrder() {
        return KEY.matcher(source.replace("\\\n", "")).results().map(key -> key.group(1)).toList();
    }
}
