package nl.meldwijzer.people;

import nl.meldwijzer.kernel.SchoolCalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What a school was founded with: a shipped version of the code, its terms and switches; and when
/// it is closed, which alone can change. What it agreed since stands in the versions of its code
/// (`governance`). Neutral data: `dossier` turns it into the protocol's own types.
///
/// @param protocolVersion the id of the shipped version it started from, such as `po-2019`
/// @param holidays first and last day of each
/// @param closingDays single days on which the school is closed
/// @param terms by key (`P1`); every key of [#DEFAULT_TERMS] is there
/// @param switches by key (`zat`); every key of [#DEFAULT_SWITCHES] is there
public record SchoolAgreement(
        String protocolVersion,
        List<Holiday> holidays,
        SortedSet<LocalDate> closingDays,
        SortedMap<String, TermLength> terms,
        SortedMap<String, String> switches) {

    /// A holiday, both days included.
    public record Holiday(LocalDate first, LocalDate last) {
        public Holiday {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("a holiday does not end before it begins");
            }
        }
    }

    /// The school's own terms. P8 and P14 come from outside the school and cannot be agreed; P15 is
    /// a rule, not a length. `P12.board` and `P13.emergency` are the second halves of P12 and P13.
    public static final Map<String, TermLength> DEFAULT_TERMS =
            Map.ofEntries(
                    Map.entry("P1", new TermLength(2, TermLength.Unit.SCHOOL_DAYS)),
                    Map.entry("P2", new TermLength(10, TermLength.Unit.SCHOOL_DAYS)),
                    Map.entry("P3", new TermLength(5, TermLength.Unit.SCHOOL_DAYS)),
                    Map.entry("P4", new TermLength(20, TermLength.Unit.SCHOOL_DAYS)),
                    Map.entry("P5", new TermLength(5, TermLength.Unit.SCHOOL_DAYS)),
                    Map.entry("P6", new TermLength(15, TermLength.Unit.SCHOOL_DAYS)),
                    Map.entry("P7", new TermLength(6, TermLength.Unit.WEEKS)),
                    Map.entry("P9", new TermLength(6, TermLength.Unit.WEEKS)),
                    Map.entry("P10", new TermLength(1, TermLength.Unit.SCHOOL_DAYS)),
                    Map.entry("P11", new TermLength(0, TermLength.Unit.DAYS)),
                    Map.entry("P12", new TermLength(3, TermLength.Unit.SCHOOL_DAYS)),
                    Map.entry("P12.board", new TermLength(5, TermLength.Unit.SCHOOL_DAYS)),
                    Map.entry("P13", new TermLength(6, TermLength.Unit.MONTHS)),
                    Map.entry("P13.emergency", new TermLength(3, TermLength.Unit.MONTHS)));

    /// `consent` is `every` or `one` (parent with authority); [#TYPED] holds what the school typed;
    /// the others are `true` or `false`.
    public static final Map<String, String> DEFAULT_SWITCHES =
            Map.of(
                    "zat", "false",
                    "vir", "false",
                    "vir.region", "",
                    "cjg", "false",
                    "photos", "false",
                    "friday-warning", "false",
                    "consent", "every",
                    "privacy-rules", "",
                    "laws", "");

    /// The name of a region, where the school's own privacy rules are, and what the school counts
    /// among the laws beside those that ship (decision 0055).
    public static final Set<String> TYPED = Set.of("vir.region", "privacy-rules", "laws");

    public SchoolAgreement {
        holidays = List.copyOf(holidays);
        closingDays = new TreeSet<>(closingDays);
        terms = over(DEFAULT_TERMS, terms);
        switches = over(DEFAULT_SWITCHES, switches);
    }

    /// A version with every default and an empty calendar.
    public static SchoolAgreement defaults(String protocolVersion) {
        return new SchoolAgreement(
                protocolVersion, List.of(), new TreeSet<>(), new TreeMap<>(), new TreeMap<>());
    }

    /// When the school is closed, to count with.
    public SchoolCalendar calendar() {
        var days =
                holidays.stream()
                        .map(holiday -> new SchoolCalendar.Holiday(holiday.first(), holiday.last()))
                        .toList();
        return new SchoolCalendar(days, closingDays);
    }

    public SchoolAgreement withCalendar(List<Holiday> newHolidays, SortedSet<LocalDate> newDays) {
        return new SchoolAgreement(protocolVersion, newHolidays, newDays, terms, switches);
    }

    public SchoolAgreement withTerms(SortedMap<String, TermLength> overrides) {
        return new SchoolAgreement(protocolVersion, holidays, closingDays, overrides, switches);
    }

    public SchoolAgreement withSwitches(SortedMap<String, String> overrides) {
        return new SchoolAgreement(protocolVersion, holidays, closingDays, terms, overrides);
    }

    private static <V> SortedMap<String, V> over(
            Map<String, V> defaults, Map<String, V> overrides) {
        var all = new TreeMap<>(defaults);
        overrides.forEach((key, value) -> {
            if (!defaults.containsKey(key)) {
                throw new IllegalArgumentException("unknown term or switch");
            }
            all.put(key, value);
        });
        return all;
    }
}
