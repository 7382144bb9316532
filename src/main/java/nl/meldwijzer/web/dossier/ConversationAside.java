package nl.meldwijzer.web.dossier;

import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.protocol.Spoken;
import nl.meldwijzer.web.dossier.Aside.Column;
import nl.meldwijzer.web.dossier.Aside.Item;
import nl.meldwijzer.web.dossier.Aside.Panel;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Texts;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/// What helps to prepare and hold a conversation with parents (S99, S107, S114-S117).
record ConversationAside(Dates dates, Names names, ReadDossier.View view) {
    private static final int QUESTIONS = 8;
    private static final int TONE = 4;

    List<Panel> preparing() {
        return List.of(spoken(), support(), questions());
    }

    /// How long ago each parent was last spoken to.
    private Panel spoken() {
        var items =
                view.background().get().spoken().stream()
                        .map(one -> new Item("", names.of(one.parent()), when(one)))
                        .toList();
        return new Panel(
                t().text("web.talk.spoken"),
                List.of(t().text("web.talk.spoken.lead")),
                List.of(new Column("", "", items)),
                false);
    }

    private String when(Spoken one) {
        if (one.isWithheld()) {
            return t().text("web.talk.withheld");
        }
        return one.last()
                .map(day ->
                        t().text(
                                        "web.talk.ago",
                                        ChronoUnit.DAYS.between(day, dates.today()),
                                        dates.day(day)))
                .orElseGet(() -> t().text("web.talk.never"));
    }

    /// Who can help to prepare it, before it is too late to ask.
    private Panel support() {
        var dossier = "/dossier/" + view.header().id() + "/vastleggen/";
        return new Panel(
                t().text("web.talk.support"),
                List.of(t().text("web.talk.support.lead")),
                List.of(
                        new Column(
                                "",
                                "",
                                List.of(
                                        new Item(
                                                dossier + "consult.colleague",
                                                t().text("web.talk.support.colleague"),
                                                ""),
                                        new Item(
                                                dossier + "advice.ask",
                                                t().text("web.talk.support.vt"),
                                                t().text("web.talk.support.vt.more"))))),
                true);
    }

    /// Questions to ask, none of which has to be answered.
    Panel questions() {
        return new Panel(
                t().text("web.talk.questions"),
                List.of(t().text("web.talk.questions.lead")),
                List.of(
                        column("web.talk.questions.ask", "web.talk.question.", QUESTIONS),
                        column("web.talk.questions.tone", "web.talk.tone.", TONE)),
                true);
    }

    private Column column(String title, String key, int count) {
        return new Column(
                t().text(title),
                "",
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> new Item("", t().text(key + number), ""))
                        .toList());
    }

    private Texts t() {
        return dates.t();
    }
}
