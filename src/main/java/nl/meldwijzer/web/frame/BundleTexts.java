package nl.meldwijzer.web.frame;

import java.util.Locale;
import org.springframework.context.MessageSource;

/// Texts out of the bundles of all modules.
public record BundleTexts(MessageSource messages, Locale locale) implements Texts {
    @Override
    public String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    @Override
    public String language() {
        return locale.getLanguage();
    }
}
