package nl.meldwijzer.web;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    /// Our own bean, because Spring Boot's backs off without a file for no language at all.
    @Bean
    MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(Locale.forLanguageTag("nl"));
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
