package nl.meldwijzer.web.governance;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.people.CalendarFile;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Notice;
import nl.meldwijzer.web.form.Option;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.Said;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.List;
import java.util.Optional;

/// Makes the pages of the school's calendar.
@Component
class CalendarPages {
    private static final String PATH = "/schoolkalender";

    private final Frames frames;
    private final ErrorPages errors;
    private final CodeWords words;
    private final StaticTemplates templates = new StaticTemplates();

    CalendarPages(Frames frames, ErrorPages errors, CodeWords words) {
        this.frames = frames;
        this.errors = errors;
        this.words = words;
    }

    ResponseEntity<JteModel> notHere() {
        return errors.notHere();
    }

    JteModel show(List<Period> known, String said) {
        return page(
                known,
                Said.notices(said, frames.texts()),
                new LinkedMultiValueMap<>(),
                Refused.nothing());
    }

    ResponseEntity<JteModel> again(List<Period> known, MultiValueMap<String, String> typed) {
        var refused = Refused.because("first", frames.texts().text("web.calendar.wrong"));
        return Answers.refused(page(known, List.of(), typed, refused));
    }

    ResponseEntity<JteModel> unreadable(List<Period> known) {
        var refused = Refused.because("file", frames.texts().text("web.calendar.unreadable"));
        return Answers.refused(page(known, List.of(), new LinkedMultiValueMap<>(), refused));
    }

    JteModel preview(List<CalendarFile.Found> found, int left) {
        var t = frames.texts();
        return templates.governanceCalendarPreview(
                frames.of("web.calendar.preview", "code"),
                new CalendarPreviewPage(
                        t.text("web.calendar.found", found.size()),
                        left == 0 ? "" : t.text("web.calendar.left", left),
                        new Questions(
                                PATH + "/toevoegen",
                                "",
                                List.of(
                                        new Control.Ticks(
                                                new Asked("period", t.text("web.calendar.choose")),
                                                found.stream().map(this::option).toList(),
                                                false)),
                                t.text("web.calendar.take"))));
    }

    private Option option(CalendarFile.Found found) {
        var period = Period.of(found.days());
        return new Option(period.sent(), days(period), found.words(), true);
    }

    private JteModel page(
            List<Period> known,
            List<Notice> notices,
            MultiValueMap<String, String> typed,
            Refused refused) {
        return templates.governanceCalendar(
                frames.of("web.calendar.title", "code"),
                new CalendarPage(
                        notices,
                        known.stream().map(this::line).toList(),
                        adding(typed, refused),
                        loading(refused),
                        refused));
    }

    private Questions adding(MultiValueMap<String, String> typed, Refused refused) {
        return new Questions(
                PATH,
                "",
                List.of(day("first", typed, refused), day("last", typed, refused)),
                frames.texts().text("web.calendar.add"));
    }

    private Control day(String name, MultiValueMap<String, String> typed, Refused refused) {
        var t = frames.texts();
        var hint = t.find("web.calendar." + name + ".hint").orElse("");
        return new Control.Day(
                new Asked(name, t.text("web.calendar." + name), hint, refused.about(name)),
                value(typed, name + ".day"),
                value(typed, name + ".month"),
                value(typed, name + ".year"));
    }

    private Questions loading(Refused refused) {
        var t = frames.texts();
        var asked =
                new Asked(
                        "file",
                        t.text("web.calendar.file"),
                        t.text("web.calendar.file.hint"),
                        refused.about("file"));
        return new Questions(
                PATH + "/inlezen",
                "",
                List.of(new Control.File(asked, ".ics,text/calendar")),
                t.text("web.calendar.load"));
    }

    private CalendarPage.Line line(Period period) {
        return new CalendarPage.Line(
                days(period),
                frames.texts()
                        .text(period.isOneDay() ? "web.calendar.oneday" : "web.calendar.holiday"),
                period.sent());
    }

    private String days(Period period) {
        var dates = words.dates();
        return period.isOneDay()
                ? dates.fullDay(period.first())
                : frames.texts()
                        .text(
                                "web.calendar.days",
                                dates.day(period.first()),
                                dates.day(period.last()));
    }

    private static String value(MultiValueMap<String, String> typed, String name) {
        return Optional.ofNullable(typed.getFirst(name)).orElse("");
    }
}
