package nl.meldwijzer.web;

import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.LineKind;
import nl.meldwijzer.web.form.Option;
import nl.meldwijzer.web.frame.BundleTexts;
import nl.meldwijzer.web.frame.Csrf;
import nl.meldwijzer.web.frame.Frame;
import nl.meldwijzer.web.frame.Reader;
import nl.meldwijzer.web.frame.Surroundings;
import nl.meldwijzer.web.frame.Texts;

import java.util.List;
import java.util.Locale;

/// Frames and questions for previews; everybody in them is made up.
final class Invented {
    static final String TODAY_DAY = "15";

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
        return new Reader(true, "Marit Hoekstra", "leerkracht groep 4", false);
    }

    static Reader inge() {
        return new Reader(true, "Inge de Wit", "intern begeleider, aandachtsfunctionaris", true);
    }

    static Control line(String name, String label, String hint, String value) {
        return new Control.Line(new Asked(name, label, hint, ""), value, LineKind.TEXT);
    }

    static Control radios(String name, String key, boolean isShort, List<String> values) {
        var t = texts("nl");
        var options =
                values.stream()
                        .map(v ->
                                new Option(v, t.text(key + "." + v), hint(t, key + "." + v), false))
                        .toList();
        return new Control.Radios(new Asked(name, t.text(key), hint(t, key), ""), options, isShort);
    }

    static String hint(Texts t, String key) {
        var bundle = (BundleTexts) t;
        return String.valueOf(
                bundle.messages().getMessage(key + ".hint", null, "", bundle.locale()));
    }
}
