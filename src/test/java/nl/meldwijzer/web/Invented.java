package nl.meldwijzer.web;

import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.LineKind;
import nl.meldwijzer.web.frame.BundleTexts;
import nl.meldwijzer.web.frame.Csrf;
import nl.meldwijzer.web.frame.Frame;
import nl.meldwijzer.web.frame.Reader;
import nl.meldwijzer.web.frame.Surroundings;
import nl.meldwijzer.web.frame.Texts;

import java.util.Locale;
import java.util.Optional;

/// Frames and questions for previews; everybody in them is made up.
final class Invented {
    private Invented() {}

    static Texts texts(String language) {
        return new BundleTexts(
                new LanguageConfiguration().messageSource(), Locale.forLanguageTag(language));
    }

    static Frame frame(String title, String menu, Reader reader) {
        return new Frame(
                texts("nl"),
                title,
                reader,
                new Surroundings("/", menu, Surroundings.Banner.PRACTICE, 900),
                new Csrf("_csrf", "x"));
    }

    static Frame frame(String title, String menu) {
        return frame(title, menu, marit());
    }

    static Reader marit() {
        return new Reader(
                Optional.of(new SchoolId("01994c50-0000-7000-8000-000000000001")),
                "Marit Hoekstra",
                "leerkracht groep 4",
                false);
    }

    static Reader inge() {
        return new Reader(
                Optional.of(new SchoolId("01994c50-0000-7000-8000-000000000001")),
                "Inge de Wit",
                "intern begeleider, aandachtsfunctionaris",
                true);
    }

    static Control line(String name, String label, String hint, String value) {
        return new Control.Line(new Asked(name, label, hint, ""), value, LineKind.TEXT);
    }
}
