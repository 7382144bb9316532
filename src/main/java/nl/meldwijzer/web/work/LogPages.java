package nl.meldwijzer.web.work;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.LogReview;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.people.People;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Option;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;

/// Makes the page on which the log of who read what is looked through.
@Component
class LogPages {
    private final Frames frames;
    private final People people;
    private final DomainClock clock;
    private final StaticTemplates templates = new StaticTemplates();

    LogPages(Frames frames, People people, DomainClock clock) {
        this.frames = frames;
        this.people = people;
        this.clock = clock;
    }

    /// @param wrong the key of what is wrong with the form; empty when nothing is
    JteModel page(Grant.List grant, LogReview.Period period, String wrong) {
        var t = frames.texts();
        var dates = new Dates(t, clock.today());
        var refused =
                wrong.isEmpty() ? Refused.nothing() : Refused.because("verdict", t.text(wrong));
        return templates.workLog(
                frames.of("web.log.title", "work"),
                new LogPage(
                        t.text("web.log.since", dates.fullDay(period.since()), period.read()),
                        period.odd().stream()
                                .map(odd ->
                                        line(
                                                grant,
                                                odd.last(),
                                                t.text("web.log.odd." + odd.kind().wireName())))
                                .toList(),
                        period.sample().stream()
                                .map(seen ->
                                        line(
                                                grant,
                                                seen,
                                                t.text("web.whoread.what." + seen.what().code())))
                                .toList(),
                        new Questions(
                                "/leeslog", "", List.of(verdict(refused)), t.text("web.log.send")),
                        refused));
    }

    private LogPage.Line line(Grant.List grant, LogReview.Seen seen, String what) {
        var dates = new Dates(frames.texts(), clock.today());
        return new LogPage.Line(
                people.employee(grant, seen.who())
                        .map(card -> card.name().full())
                        .orElseGet(() -> frames.texts().text("web.someone")),
                what,
                dates.moment(seen.at()),
                "/dossier/" + seen.dossier() + "/gelezen");
    }

    private Control verdict(Refused refused) {
        var t = frames.texts();
        var options =
                Arrays.stream(LogReview.Verdict.values())
                        .map(LogReview.Verdict::wireName)
                        .map(word ->
                                new Option(
                                        word,
                                        t.text("web.log.verdict." + word),
                                        t.text("web.log.verdict." + word + ".hint"),
                                        false))
                        .toList();
        return new Control.Radios(
                new Asked("verdict", t.text("web.log.verdict"), "", refused.about("verdict")),
                options,
                false);
    }
}
