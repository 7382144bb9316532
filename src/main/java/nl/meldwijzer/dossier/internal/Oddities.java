package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.access.LineWords;
import nl.meldwijzer.dossier.LogReview.Kind;
import nl.meldwijzer.dossier.LogReview.Odd;
import nl.meldwijzer.dossier.LogReview.Seen;
import nl.meldwijzer.dossier.internal.LogBook.Looked;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.StaffId;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What in a log is worth a question.
final class Oddities {
    private static final int DENIED = 3;
    private static final int MANY = 20;
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MORNING = 7;
    private static final int EVENING = 20;
    private static final int SAMPLE = 10;

    private Oddities() {}

    /// Each kind once per person and, where it is about one, per dossier; the newest first.
    static List<Odd> among(List<Looked> log) {
        var odd = new ArrayList<Odd>();
        var let = log.stream().filter(Looked::isLetIn).map(Looked::seen).toList();
        groups(let, Oddities::isBreakGlass).forEach(one -> odd.add(odd(Kind.BREAK_GLASS, one)));
        var denied = log.stream().filter(one -> !one.isLetIn()).map(Looked::seen).toList();
        groups(denied, _ -> true)
                .filter(one -> one.size() >= DENIED)
                .forEach(one -> odd.add(odd(Kind.DENIED, one)));
        let.stream()
                .collect(Collectors.groupingBy(Seen::who))
                .values()
                .forEach(one -> hurried(one).ifPresent(odd::add));
        groups(let, Oddities::isOffHours).forEach(one -> odd.add(odd(Kind.OFF_HOURS, one)));
        odd.sort(Comparator.comparing((Odd one) -> one.last().at()).reversed());
        return odd;
    }

    /// As many as somebody will really ask about, spread over the whole; the same ones each time.
    static List<Seen> sample(List<Seen> let) {
        var read = let.stream().filter(seen -> seen.what() == LineWords.What.READ).toList();
        var different =
                read.stream()
                        .collect(
                                Collectors.toMap(
                                        seen -> new Pair(seen.who(), seen.dossier()),
                                        Function.identity(),
                                        (_, later) -> later,
                                        LinkedHashMap::new))
                        .values()
                        .stream()
                        .toList();
        int step = Math.max(1, different.size() / SAMPLE);
        var sample = new ArrayList<Seen>();
        for (int i = 0; i < different.size() && sample.size() < SAMPLE; i += step) {
            sample.add(different.get(i));
        }
        return sample;
    }

    private record Pair(StaffId who, DossierId dossier) {}

    private static Stream<List<Seen>> groups(List<Seen> log, Predicate<Seen> which) {
        Map<Pair, List<Seen>> groups =
                log.stream()
                        .filter(which)
                        .collect(
                                Collectors.groupingBy(
                                        seen -> new Pair(seen.who(), seen.dossier()),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return groups.values().stream();
    }

    private static Odd odd(Kind kind, List<Seen> group) {
        return new Odd(kind, group.getLast());
    }

    private static Optional<Odd> hurried(List<Seen> ofOne) {
        int first = 0;
        for (int last = 0; last < ofOne.size(); last++) {
            var from = ofOne.get(last).at().minus(HOUR);
            while (ofOne.get(first).at().isBefore(from)) {
                first++;
            }
            var dossiers = new LinkedHashSet<DossierId>();
            ofOne.subList(first, last + 1).forEach(seen -> dossiers.add(seen.dossier()));
            if (dossiers.size() > MANY) {
                return Optional.of(new Odd(Kind.MANY, ofOne.get(last)));
            }
        }
        return Optional.empty();
    }

    private static boolean isBreakGlass(Seen seen) {
        return seen.what() == LineWords.What.BREAK_GLASS;
    }

    private static boolean isOffHours(Seen seen) {
        var local = at(seen.at());
        var day = local.getDayOfWeek();
        return day == DayOfWeek.SATURDAY
                || day == DayOfWeek.SUNDAY
                || local.getHour() < MORNING
                || local.getHour() >= EVENING;
    }

    private static ZonedDateTime at(Instant moment) {
        return moment.atZone(DomainClock.ZONE);
    }
}
