package nl.meldwijzer.directory;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.PublicHolidays;
import nl.meldwijzer.kernel.SchoolCalendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// When a number is answered; they belong to the number (S222). Counted in Europe/Amsterdam. On a
/// legal public holiday only the hours for holidays count: an office is closed on a Monday that is
/// one, a crisis service may be there all day. Who says something of school holidays is believed:
/// then on a weekday in a holiday of this school only that counts.
public sealed interface OpeningHours {
    /// Day and night.
    record Always() implements OpeningHours {}

    /// Nobody wrote them down.
    record Unknown() implements OpeningHours {}

    /// Every week the same.
    ///
    /// @param closed the days of which it is said that nobody answers
    record Weekly(List<Span> spans, Set<Day> closed) implements OpeningHours {
        public Weekly {
            spans = List.copyOf(spans);
            closed = Set.copyOf(closed);
        }

        private Day on(LocalDate date, SchoolCalendar calendar) {
            if (PublicHolidays.includes(date)) {
                return Day.HOLIDAY;
            }
            var day = Day.of(date);
            return calendar.isInHoliday(date) && differsInHolidays(day) ? Day.SCHOOL_HOLIDAY : day;
        }

        /// At the weekend other hours count as ever, unless all is closed.
        private boolean differsInHolidays(Day day) {
            return closed.contains(Day.SCHOOL_HOLIDAY)
                    || Day.week().contains(day)
                            && spans.stream()
                                    .anyMatch(span -> span.days().contains(Day.SCHOOL_HOLIDAY));
        }
    }

    /// Some days from a time until a time. An end that is not after the beginning lies on the next
    /// day.
    record Span(Set<Day> days, LocalTime from, LocalTime until) {
        public Span {
            days = Set.copyOf(days);
        }

        private Window on(LocalDate date) {
            var end = until.isAfter(from) ? date : date.plusDays(1);
            return new Window(
                    date.atTime(from).atZone(DomainClock.ZONE).toInstant(),
                    end.atTime(until).atZone(DomainClock.ZONE).toInstant());
        }
    }

    /// A day of the week, a legal public holiday on whatever day, or a day in a holiday of the
    /// school.
    enum Day {
        MONDAY,
        TUESDAY,
        WEDNESDAY,
        THURSDAY,
        FRIDAY,
        SATURDAY,
        SUNDAY,
        HOLIDAY,
        SCHOOL_HOLIDAY;

        /// Monday to Friday.
        public static Set<Day> week() {
            return EnumSet.range(MONDAY, FRIDAY);
        }

        static Day of(LocalDate date) {
            return values()[date.getDayOfWeek().getValue() - 1];
        }
    }

    /// A stretch of time in which somebody answers; the end does not belong to it.
    record Window(Instant from, Instant until) {
        boolean includes(Instant at) {
            return !at.isBefore(from) && at.isBefore(until);
        }
    }

    /// Whether somebody answers now.
    sealed interface State {
        /// Day and night.
        record AlwaysOpen() implements State {}

        record OpenUntil(Instant until) implements State {}

        record ClosedUntil(Instant opens) implements State {}

        /// Not within two weeks, or nobody knows.
        record NotKnown() implements State {}
    }

    /// How far ahead an opening is looked for.
    int DAYS_AHEAD = 14;

    /// Whether somebody answers at a moment.
    ///
    /// @param calendar of the school that would call
    default State at(Instant moment, SchoolCalendar calendar) {
        return switch (this) {
            case Always() -> new State.AlwaysOpen();
            case Unknown() -> new State.NotKnown();
            case Weekly _ -> at(moment, windows(moment, calendar));
        };
    }

    private static State at(Instant moment, List<Window> windows) {
        for (var window : windows) {
            if (window.includes(moment)) {
                return new State.OpenUntil(window.until());
            }
            if (window.from().isAfter(moment)) {
                return new State.ClosedUntil(window.from());
            }
        }
        return new State.NotKnown();
    }

    /// The windows of the next two weeks that are not over, in order, those that touch joined.
    /// Empty when it is always open or not known.
    default List<Window> windows(Instant from, SchoolCalendar calendar) {
        return switch (this) {
            case Always(), Unknown() -> List.of();
            case Weekly weekly -> windows(from, weekly, calendar);
        };
    }

    private static List<Window> windows(Instant from, Weekly weekly, SchoolCalendar calendar) {
        var first = from.atZone(DomainClock.ZONE).toLocalDate().minusDays(1);
        var all = new ArrayList<Window>();
        for (var day = first; day.isBefore(first.plusDays(DAYS_AHEAD + 2)); day = day.plusDays(1)) {
            var date = day;
            var kind = weekly.on(date, calendar);
            weekly.spans().stream()
                    .filter(span -> span.days().contains(kind))
                    .map(span -> span.on(date))
                    .filter(window -> window.until().isAfter(from))
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(Window::from));
        return joined(all);
    }

    private static List<Window> joined(List<Window> windows) {
        var joined = new ArrayList<Window>();
        for (var window : windows) {
            if (!joined.isEmpty() && !joined.getLast().until().isBefore(window.from())) {
                var last = joined.removeLast();
                var until = last.until().isAfter(window.until()) ? last.until() : window.until();
                joined.add(new Window(last.from(), until));
            } else {
                joined.add(window);
            }
        }
        return List.copyOf(joined);
    }
}
