package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.SchoolFunction;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// The words of the command line: Dutch, or English where the system speaks English.
record Texts(ResourceBundle bundle) {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    static Texts in(String language) {
        var locale = language.startsWith("en") ? Locale.ENGLISH : DUTCH;
        return new Texts(
                ResourceBundle.getBundle(
                        "messages.cli",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String get(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(pattern, bundle.getLocale()).format(arguments);
    }

    String functions(Collection<SchoolFunction> functions) {
        return functions.stream()
                .sorted()
                .map(function -> get("cli.function." + function.wireName()))
                .collect(Collectors.joining(", "));
    }
}
