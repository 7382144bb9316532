package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Reading.FieldProblem;
import nl.meldwijzer.protocol.Reading.FieldProblem.Kind;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Takes values out of [Fields], and gathers what cannot be read.
final class FieldReader {
    private static final Set<String> YES = Set.of("yes", "true", "on");
    private static final Set<String> NO = Set.of("no", "false", "off");

    private final Fields fields;
    private final List<FieldProblem> problems = new ArrayList<>();

    FieldReader(Fields fields) {
        this.fields = fields;
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    void problem(String name, Kind kind) {
        problems.add(new FieldProblem(name, kind));
    }

    /// A text without what is invisible at its ends; the empty text when there is none.
    String typed(String name) {
        var filled = values(name);
        if (filled.size() > 1) {
            problem(name, Kind.MORE_THAN_ONE);
        }
        return filled.isEmpty() ? "" : filled.getFirst();
    }

    Answer<LocalDate> date(String name) {
        return parsed(name, Kind.NO_SUCH_DATE, LocalDate::parse);
    }

    /// A moment: `2026-03-02T10:15` at the school, or with `Z` in universal time.
    Answer<Instant> time(String name) {
        return parsed(name, Kind.NO_SUCH_TIME, FieldReader::moment);
    }

    Answer<StaffId> person(String name) {
        return parsed(name, Kind.NO_SUCH_PERSON, StaffId::new);
    }

    /// Several employees, each once.
    List<StaffId> people(String name) {
        return each(name, Kind.NO_SUCH_PERSON, StaffId::new);
    }

    Answer<ParentId> parent(String name) {
        return parsed(name, Kind.NO_SUCH_PARENT, ParentId::new);
    }

    Answer<Involved> involved(String name) {
        return parsed(name, Kind.NO_SUCH_PARENT, Involved::of);
    }

    /// The pupil and parents, each once.
    List<Involved> everyone(String name) {
        return each(name, Kind.NO_SUCH_PARENT, Involved::of);
    }

    /// Numbers of entries, each once.
    List<Long> entries(String name) {
        return each(name, Kind.NO_SUCH_ENTRY, FieldReader::entryNumber);
    }

    /// Several things, one a line, each once.
    List<String> lines(String name) {
        return values(name).stream()
                .flatMap(String::lines)
                .map(Text::trimmed)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    Answer<Long> entry(String name) {
        return parsed(name, Kind.NO_SUCH_ENTRY, FieldReader::entryNumber);
    }

    Answer<Boolean> yesOrNo(String name) {
        return parsed(name, Kind.NO_SUCH_OPTION, FieldReader::truth);
    }

    boolean flag(String name) {
        return yesOrNo(name).optional().orElse(false);
    }

    <E extends Enum<E> & Wired> Answer<E> choice(String name, Class<E> options) {
        return parsed(name, Kind.NO_SUCH_OPTION, value -> constant(value, options));
    }

    /// One of a few.
    <E extends Enum<E> & Wired> Answer<E> choice(String name, List<E> options) {
        return parsed(name, Kind.NO_SUCH_OPTION, value -> constant(value, options.stream()));
    }

    <E extends Enum<E> & Wired> Set<E> multi(String name, Class<E> options) {
        var chosen = new LinkedHashSet<E>();
        for (var value : values(name)) {
            attempt(name, Kind.NO_SUCH_OPTION, value, one -> constant(one, options))
                    .ifPresent(chosen::add);
        }
        return chosen;
    }

    /// Ids out of a list of allowed ones, each once.
    List<String> ids(String name, Function<String, Optional<?>> lookUp) {
        var chosen = new LinkedHashSet<String>();
        for (var value : values(name)) {
            if (lookUp.apply(value).isPresent()) {
                chosen.add(value);
            } else {
                problem(name, Kind.NO_SUCH_OPTION);
            }
        }
        return List.copyOf(chosen);
    }

    private <T> List<T> each(String name, Kind kind, Function<String, T> parser) {
        var all = new LinkedHashSet<T>();
        values(name).forEach(value -> attempt(name, kind, value, parser).ifPresent(all::add));
        return List.copyOf(all);
    }

    /// The four fields.
    Observation.Form observation() {
        return new Observation.Form(
                date("date"), typed("place"), typed("situation"), typed("others_present"));
    }

    private List<String> values(String name) {
        return fields.all(name).stream()
                .map(Text::trimmed)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private <T> Answer<T> parsed(String name, Kind kind, Function<String, T> parser) {
        var text = typed(name);
        if (text.isEmpty()) {
            return Answer.blank();
        }
        return attempt(name, kind, text, parser).map(Answer::of).orElseGet(Answer::blank);
    }

    private <T> Optional<T> attempt(
            String name, Kind kind, String value, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(value));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            problem(name, kind);
            return Optional.empty();
        }
    }

    private static Instant moment(String value) {
        return value.endsWith("Z")
                ? Instant.parse(value)
                : LocalDateTime.parse(value).atZone(DomainClock.ZONE).toInstant();
    }

    private static long entryNumber(String value) {
        long number = Long.parseLong(value);
        if (number < 1) {
            throw new IllegalArgumentException("entries are numbered from 1");
        }
        return number;
    }

    private static boolean truth(String value) {
        if (!YES.contains(value) && !NO.contains(value)) {
            throw new IllegalArgumentException("neither yes nor no");
        }
        return YES.contains(value);
    }

    private static <E extends Enum<E> & Wired> E constant(String value, Class<E> options) {
        return constant(value, Arrays.stream(options.getEnumConstants()));
    }

    private static <E extends Wired> E constant(String value, Stream<E> options) {
        return options.filter(option -> option.wireName().equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such option"));
    }
}
