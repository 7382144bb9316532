package nl.meldwijzer.web.emergency;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.directory.EmergencyNumbers;
import nl.meldwijzer.directory.OpeningHours;
import nl.meldwijzer.directory.OpeningHours.State;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SchoolCalendar;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.people.Schools;
import nl.meldwijzer.people.Schools.SchoolCard;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.OpenWords;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// Makes the emergency page and its card of paper.
@Component
class EmergencyPages {
    private static final EmergencyPage.Instead SAFE_HOME =
            new EmergencyPage.Instead(true, "Veilig Thuis", "0800-2000", "08002000");

    /// What fits on one sheet with the national numbers and what to do.
    private static final int ON_CARD = 8;

    private final Frames frames;
    private final Schools schools;
    private final EmergencyNumbers numbers;
    private final DomainClock clock;
    private final SecurityClock realClock;
    private final StaticTemplates templates = new StaticTemplates();

    EmergencyPages(
            Frames frames,
            Schools schools,
            EmergencyNumbers numbers,
            DomainClock clock,
            SecurityClock realClock) {
        this.frames = frames;
        this.schools = schools;
        this.numbers = numbers;
        this.clock = clock;
        this.realClock = realClock;
    }

    /// For nobody's school in particular; where there is one school, for that. Which other schools
    /// there are is not said to whoever comes.
    JteModel general() {
        var all = schools.all();
        if (all.size() == 1) {
            return of(all.getFirst());
        }
        return templates.emergencyPage(
                frames.open("web.nood.pagetitle"),
                new EmergencyPage(EmergencyPage.School.none(), List.of(), ahead()));
    }

    JteModel of(SchoolCard school) {
        return templates.emergencyPage(frames.open("web.nood.pagetitle"), page(school));
    }

    /// One sheet to hang beside the telephone.
    JteModel card(SchoolCard school) {
        var page = page(school);
        var today = new Dates(frames.texts(), clock.today()).day(clock.today());
        return templates.emergencyCard(
                frames.open("web.nood.card.title"),
                new EmergencyCardPage(
                        page.school(), page.regional().stream().limit(ON_CARD).toList(), today));
    }

    private EmergencyPage page(SchoolCard school) {
        var all = numbers.of(school.id());
        var words = new OpenWords(frames.texts(), clock.now(), schools.calendar(school.id()));
        return new EmergencyPage(
                school(school), all.stream().map(one -> number(one, all, words)).toList(), ahead());
    }

    private long ahead() {
        return Duration.between(realClock.now(), clock.now()).toMillis();
    }

    private static EmergencyPage.School school(SchoolCard card) {
        return new EmergencyPage.School(card.name(), "/nood/" + card.id());
    }

    private EmergencyPage.PhoneNumber number(
            EmergencyNumbers.Called number, List<EmergencyNumbers.Called> all, OpenWords words) {
        var dates = new Dates(frames.texts(), clock.today());
        return new EmergencyPage.PhoneNumber(
                number.organisation(),
                new EmergencyPage.Dial(number.number(), number.dialled(), number.fallback()),
                new EmergencyPage.Hours(
                        words.hours(number.hours()),
                        words.now(number.hours()),
                        windows(number.hours(), words.calendar())),
                frames.texts().text("web.nood.called", dates.day(number.calledOn())),
                instead(number, all, words.calendar()));
    }

    /// The first other number that is open now, else Veilig Thuis, which always is.
    private EmergencyPage.Instead instead(
            EmergencyNumbers.Called number,
            List<EmergencyNumbers.Called> all,
            SchoolCalendar calendar) {
        boolean isClosed = !isOpen(number.hours(), calendar);
        return all.stream()
                .filter(other -> !other.equals(number) && isOpen(other.hours(), calendar))
                .findFirst()
                .map(other ->
                        new EmergencyPage.Instead(
                                isClosed, other.organisation(), other.number(), other.dialled()))
                .orElse(
                        new EmergencyPage.Instead(
                                isClosed,
                                SAFE_HOME.name(),
                                SAFE_HOME.shown(),
                                SAFE_HOME.dialled()));
    }

    private boolean isOpen(OpeningHours hours, SchoolCalendar calendar) {
        return switch (hours.at(clock.now(), calendar)) {
            case State.AlwaysOpen(), State.OpenUntil _ -> true;
            case State.ClosedUntil _, State.NotKnown() -> false;
        };
    }

    private String windows(OpeningHours hours, SchoolCalendar calendar) {
        return switch (hours) {
            case OpeningHours.Always() -> "always";
            case OpeningHours.Unknown() -> "";
            case OpeningHours.Weekly _ ->
                    hours.windows(clock.now(), calendar).stream()
                            .map(window -> window.from() + "/" + window.until())
                            .collect(Collectors.joining(" "));
        };
    }
}
