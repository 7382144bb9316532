package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.SchoolCalendar;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/// How long each term is at a school: its own agreement, with defaults (G6).
public record Terms(Map<Term, Span> spans) {
    public Terms {
        spans = Map.copyOf(spans);
    }

    public static Terms defaults() {
        return new Terms(
                Map.ofEntries(
                        Map.entry(Term.P1, new Span.SchoolDays(2)),
                        Map.entry(Term.P2, new Span.SchoolDays(10)),
                        Map.entry(Term.P3, new Span.SchoolDays(5)),
                        Map.entry(Term.P4, new Span.SchoolDays(20)),
                        Map.entry(Term.P5, new Span.SchoolDays(5)),
                        Map.entry(Term.P6, new Span.SchoolDays(15)),
                        Map.entry(Term.P7, new Span.Weeks(6)),
                        Map.entry(Term.P8, new Span.WorkingDays(5)),
                        Map.entry(Term.P9, new Span.Weeks(6)),
                        Map.entry(Term.P10, new Span.SchoolDays(1)),
                        Map.entry(Term.P11, new Span.SameDay())));
    }

    /// The same terms with one of another length.
    public Terms with(Term term, Span span) {
        var more = new EnumMap<Term, Span>(Term.class);
        more.putAll(spans);
        more.put(term, span);
        return new Terms(more);
    }

    /// The last day of a term that starts on a day. What is due at once is due the same day.
    public LocalDate end(Term term, LocalDate start, SchoolCalendar calendar) {
        return spans.getOrDefault(term, new Span.SameDay()).from(start, calendar);
    }
}
