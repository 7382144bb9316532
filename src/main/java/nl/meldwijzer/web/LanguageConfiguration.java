package nl.meldwijzer.web;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {
    static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final String BUNDLES = "classpath*:messages/*_nl.properties";
    private static final String DUTCH_FILE = "_nl.properties";

    /// One bundle per module, found by its Dutch file. Our own bean, because Spring Boot's backs
    /// off without a file for no language at all.
    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.addBasenames(bundles());
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(DUTCH);
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /// Dutch, unless the reader chose otherwise. What the browser prefers does not count: a
    /// school's shared computer speaks for nobody.
    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("taal");
        resolver.setDefaultLocale(DUTCH);
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Strict");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        return resolver;
    }

    private static String[] bundles() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(BUNDLES))
                    .map(file -> String.valueOf(file.getFilename()))
                    .map(name ->
                            "messages/" + name.substring(0, name.length() - DUTCH_FILE.length()))
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
