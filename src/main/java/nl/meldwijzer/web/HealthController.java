package nl.meldwijzer.web;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Locale;

@RestController
class HealthController {

    private final StaticTemplates templates = new StaticTemplates();
    private final MessageSource messages;

    HealthController(MessageSource messages) {
        this.messages = messages;
    }

    @GetMapping(path = "/health", produces = MediaType.TEXT_HTML_VALUE)
    String health(Locale locale) {
        JteModel page =
                templates.healthPage(
                        new HealthPage(
                                locale.getLanguage(),
                                messages.getMessage("health.title", null, locale),
                                messages.getMessage("health.up", null, locale)));
        return page.render();
    }
}
