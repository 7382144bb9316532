package nl.meldwijzer.web.entrance;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meldwijzer.web.Answers;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

import java.util.Locale;
import java.util.regex.Pattern;

/// Switches the language and goes back to where the reader was.
@Controller
class LanguageController {
    /// A path of this product: no other host, no query.
    private static final Pattern OURS = Pattern.compile("/(?!/)[A-Za-z0-9./_-]{0,200}");

    private final LocaleResolver locales;

    LanguageController(LocaleResolver locales) {
        this.locales = locales;
    }

    @PostMapping("/taal")
    ResponseEntity<JteModel> choose(
            @RequestParam String language,
            @RequestParam String path,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(
                request, response, Locale.forLanguageTag(language.equals("en") ? "en" : "nl"));
        return Answers.seeOther(OURS.matcher(path).matches() ? path : "/");
    }
}
