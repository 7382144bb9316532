package nl.meldwijzer.web;

import nl.meldwijzer.protocol.ActSpec;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.web.form.ActControls;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Filled;
import nl.meldwijzer.web.form.Keeping;
import nl.meldwijzer.web.form.Option;
import nl.meldwijzer.web.form.Problem;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.signal.SignalPage;

import java.util.List;
import java.util.stream.Stream;

final class InventedSignal {
    private InventedSignal() {}

    static SignalPage page(Fields typed, String placeError) {
        var refused =
                placeError.isEmpty()
                        ? Refused.nothing()
                        : new Refused(
                                List.of(new Problem("place", placeError)),
                                "Bij elk verslag staan datum, plaats, situatie en wie erbij waren.",
                                "Vul aan wat er mist. Wat u typte, staat er nog.");
        var controls = new ActControls(Invented.texts("nl"), typed, refused, List.of());
        return new SignalPage(
                new SignalPage.About(
                        "Noor van Beek",
                        "groep 4",
                        "/signaal/x",
                        "/medewerker-melding/x",
                        "s",
                        Keeping.on("ticket")),
                questions(controls),
                refused,
                List.of());
    }

    private static SignalPage.SignalQuestions questions(ActControls controls) {
        var signal = Filled.spec("signal.record");
        return new SignalPage.SignalQuestions(
                new SignalPage.Told(
                        controls.one(Filled.spec("route.choose"), "route"),
                        controls.one(signal, "kind", "fact", "childs_words", "third_party"),
                        controls.one(signal, "text"),
                        controls.one(signal, "channel")),
                new SignalPage.Moment(
                        controls.one(signal, "date"),
                        controls.one(signal, "place"),
                        controls.one(signal, "situation"),
                        controls.one(signal, "others_present")),
                new SignalPage.Origin(
                        controls.one(signal, "question"),
                        some(controls, signal, "source.who", "source.function", "source.how"),
                        some(
                                controls,
                                signal,
                                "diagnosed_by",
                                "diagnosed_by_function",
                                "diagnosed_on")),
                new SignalPage.Meaning(
                        controls.one(signal, "direction"),
                        controls.one(signal, "object"),
                        controls.one(signal, "on_behalf_of"),
                        controls.one(signal, "flags", "danger", "disclosure"),
                        List.of(
                                new Control.Ticks(
                                        new Asked("catalogue", "Lichaam"),
                                        List.of(new Option("LIC-01", "Blauwe plekken", "", false)),
                                        false))));
    }

    private static List<Control> some(ActControls controls, ActSpec act, String... fields) {
        return Stream.of(fields).map(field -> controls.one(act, field)).toList();
    }
}
