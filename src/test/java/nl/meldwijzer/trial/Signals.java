package nl.meldwijzer.trial;

import org.jsoup.nodes.Element;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A signal, filled in as a teacher would.
final class Signals {

    private static final Map<String, String> ANSWERS =
            Map.of(
                    "route", "home",
                    "kind", "fact",
                    "place", "lokaal",
                    "situation", "kring",
                    "others_present", "twee klasgenoten",
                    "channel", "seen",
                    "direction", "unclear");

    /// A filled form that may be sent, and sent again.
    record Filled(Visit.Page from, Element form, List<Visit.Field> fields) {}

    private Signals() {}

    /// About the first pupil of the teacher's own group.
    static Filled fill(Visit visit, String text) throws IOException, InterruptedException {
        var choice = visit.get("/signaal");
        var pupil = choice.html().select("main a[href^=/signaal/]").attr("href");
        var page = visit.get(pupil);
        var form = page.form(pupil);
        var fields = new ArrayList<>(Visit.hidden(form));
        fields.add(new Visit.Field("text", text));
        ANSWERS.forEach((name, value) -> fields.add(new Visit.Field(name, value)));
        for (var part : form.select("input[name^=date.]")) {
            fields.add(new Visit.Field(part.attr("name"), part.val()));
        }
        return new Filled(page, form, fields);
    }
}
