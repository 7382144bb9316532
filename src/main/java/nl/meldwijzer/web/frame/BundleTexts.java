package nl.meldwijzer.web.frame;

import org.springframework.context.MessageSource;

import java.util.Locale;
import java.util.Optional;

/// Texts out of the bundles of all modules.
public record BundleTexts(MessageSource messages, Locale locale) implements Texts {
    @Override
    public String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    @Override
    public Optional<String> find(String key) {
        return Optional.ofNullable(messages.getMessage(key, null, null, locale));
    }

    @Override
    public String language() {
        return locale.getLanguage();
    }
}
