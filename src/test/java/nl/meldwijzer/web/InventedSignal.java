package nl.meldwijzer.web;

import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.LineKind;
import nl.meldwijzer.web.form.Option;
import nl.meldwijzer.web.form.Problem;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.signal.SignalPage;

import java.util.List;

final class InventedSignal {
    private InventedSignal() {}

    static SignalPage page(String text, String kind, String placeError) {
        var t = Invented.texts("nl");
        var refused =
                placeError.isEmpty()
                        ? Refused.nothing()
                        : new Refused(
                                List.of(new Problem("place", placeError)),
                                "bij elke waarneming staan datum, plaats, situatie en wie erbij waren.",
                                "Vul in waar het was. Weet u het niet meer precies? Schrijf dan «op school».");
        return new SignalPage(
                new SignalPage.About("Noor van Beek", "groep 4", "/signaal/x", "s"),
                new SignalPage.SignalQuestions(
                        new SignalPage.Told(
                                chosen(
                                        Invented.radios(
                                                "route",
                                                "web.signal.route",
                                                true,
                                                List.of(
                                                        "home",
                                                        "employee",
                                                        "between_pupils",
                                                        "unknown")),
                                        kind.isEmpty() ? "" : "home"),
                                chosen(
                                        Invented.radios(
                                                "kind",
                                                "web.signal.kind",
                                                false,
                                                List.of(
                                                        "fact",
                                                        "childs_words",
                                                        "third_party",
                                                        "hypothesis",
                                                        "diagnosis")),
                                        kind),
                                new Control.Area(
                                        new Asked(
                                                "text",
                                                t.text("web.signal.text"),
                                                t.text("web.signal.text.hint"),
                                                ""),
                                        text,
                                        5),
                                Invented.radios(
                                        "channel",
                                        "web.signal.channel",
                                        true,
                                        List.of("seen", "heard", "smelled", "told"))),
                        new SignalPage.Moment(
                                new Control.Day(
                                        new Asked(
                                                "date",
                                                t.text("web.signal.date"),
                                                t.text("web.signal.date.hint"),
                                                ""),
                                        "15",
                                        "9",
                                        "2025"),
                                new Control.Line(
                                        new Asked(
                                                "place",
                                                t.text("web.signal.place"),
                                                t.text("web.signal.place.hint"),
                                                placeError),
                                        "",
                                        LineKind.TEXT),
                                Invented.line(
                                        "situation",
                                        t.text("web.signal.situation"),
                                        t.text("web.signal.situation.hint"),
                                        ""),
                                Invented.line(
                                        "others_present",
                                        t.text("web.signal.others_present"),
                                        t.text("web.signal.others_present.hint"),
                                        ""),
                                false),
                        new SignalPage.Origin(
                                Invented.line(
                                        "question",
                                        t.text("web.signal.question"),
                                        t.text("web.signal.question.hint"),
                                        ""),
                                List.of(
                                        Invented.line(
                                                "source.who",
                                                t.text("web.signal.source.who"),
                                                "",
                                                ""),
                                        Invented.line(
                                                "source.function",
                                                t.text("web.signal.source.function"),
                                                "",
                                                ""),
                                        Invented.line(
                                                "source.how",
                                                t.text("web.signal.source.how"),
                                                t.text("web.signal.source.how.hint"),
                                                "")),
                                List.of(
                                        Invented.line(
                                                "diagnosed_by",
                                                t.text("web.signal.diagnosed_by"),
                                                "",
                                                ""))),
                        new SignalPage.Meaning(
                                chosen(
                                        Invented.radios(
                                                "direction",
                                                "web.signal.direction",
                                                true,
                                                List.of("confirms", "refutes", "unclear")),
                                        "unclear"),
                                chosen(
                                        Invented.radios(
                                                "object",
                                                "web.signal.object",
                                                true,
                                                List.of("pupil", "interaction", "parent", "home")),
                                        "pupil"),
                                flags(kind),
                                List.of(
                                        new Control.Ticks(
                                                new Asked("catalogue", "Lichaam"),
                                                List.of(
                                                        new Option(
                                                                "LIC-01",
                                                                "Blauwe plekken waar je ze bij spelen niet verwacht",
                                                                "",
                                                                false))),
                                        new Control.Ticks(
                                                new Asked("catalogue", "Gedrag van het kind"),
                                                List.of(
                                                        new Option(
                                                                "KND-01",
                                                                "Gedrag verandert plotseling",
                                                                "",
                                                                false)))))),
                refused,
                List.of());
    }

    private static Control flags(String kind) {
        var t = Invented.texts("nl");
        return new Control.Ticks(
                new Asked("flags", t.text("web.signal.flags"), t.text("web.signal.flags.hint"), ""),
                List.of("danger", "disclosure", "fgm", "honour").stream()
                        .map(f ->
                                new Option(
                                        f,
                                        t.text("web.signal.flags." + f),
                                        "",
                                        kind.equals("childs_words") && f.equals("disclosure")))
                        .toList());
    }

    private static Control chosen(Control control, String value) {
        var radios = (Control.Radios) control;
        return new Control.Radios(
                radios.asked(),
                radios.options().stream()
                        .map(o ->
                                new Option(o.value(), o.label(), o.hint(), o.value().equals(value)))
                        .toList(),
                radios.isShort());
    }
}
