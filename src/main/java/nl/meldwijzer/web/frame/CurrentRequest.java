package nl.meldwijzer.web.frame;

import jakarta.servlet.DispatcherType;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import java.util.Locale;

/// What the current web request brings along for the frame.
@Component
public class CurrentRequest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource messages;
    private final nl.meldwijzer.access.Csrf csrf;

    CurrentRequest(MessageSource messages, nl.meldwijzer.access.Csrf csrf) {
        this.messages = messages;
        this.csrf = csrf;
    }

    Texts texts() {
        return new BundleTexts(messages, LocaleContextHolder.getLocale());
    }

    /// Where nothing is known of the reader's wishes.
    Texts dutch() {
        return new BundleTexts(messages, DUTCH);
    }

    String path() {
        var path = ServletUriComponentsBuilder.fromCurrentRequestUri().build().getPath();
        return path == null ? "/" : path;
    }

    /// Whether the server asks for an error page: then nothing is sure to have run before.
    boolean isMishap() {
        return RequestContextHolder.currentRequestAttributes()
                        instanceof ServletRequestAttributes attributes
                && attributes.getRequest().getDispatcherType() == DispatcherType.ERROR;
    }

    Csrf csrf() {
        var field = csrf.field();
        return new Csrf(field.name(), field.value());
    }
}
