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

/// One language's message bundles as they stand in the sources: the general one and each module's.
final class Messages {

    static final Messages DUTCH = new Messages("_nl.properties");
    static final Messages ENGLISH = new Messages("_en.properties");

    private static final Pattern KEY = Pattern.compile("(?m)^\\s*([^#!\\s=:][^\\s=:]*)\\s*[=:]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");

    private final Properties texts = new Properties();
    private final String source;

    private Messages(String ending) {
        source =
                Sources.under(Path.of("src/main/resources"), ending).stream()
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
