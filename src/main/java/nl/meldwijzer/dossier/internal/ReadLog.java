package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Ground;
import nl.meldwijzer.access.LineWords;
import nl.meldwijzer.dossier.WhoRead;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.Ledger;
import nl.meldwijzer.ledger.RecordedLine;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells from the audit lines of a dossier's own log who looked at it.
public final class ReadLog {
    private static final Period SHOWN = Period.ofMonths(3);

    private final Ledger ledger;
    private final DomainClock clock;

    ReadLog(Ledger ledger, DomainClock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    public List<WhoRead.Line> of(Grant.Account grant) {
        var from = clock.today().minus(SHOWN).atStartOfDay(DomainClock.ZONE).toInstant();
        var until = clock.now().plusSeconds(1);
        var same = new LinkedHashMap<Same, List<RecordedLine>>();
        for (var recorded : ledger.lines(grant.scope(), from, until)) {
            if (recorded.line().dossier().filter(grant.dossier()::equals).isPresent()) {
                same(grant, recorded)
                        .ifPresent(key ->
                                same.computeIfAbsent(key, _ -> new ArrayList<>()).add(recorded));
            }
        }
        return same.entrySet().stream()
                .map(group -> line(group.getKey(), group.getValue()))
                .sorted(
                        Comparator.comparing((WhoRead.Line line) -> line.moments().last())
                                .reversed())
                .toList();
    }

    /// What makes lines of one day the same.
    private record Same(
            LocalDate day, StaffId who, LineWords.What what, Set<Ground> grounds, boolean denied) {}

    private static Optional<Same> same(Grant.Account grant, RecordedLine recorded) {
        var line = recorded.line();
        return line.actor() instanceof Actor.Employee(var who)
                        && !grant.actor().equals(line.actor())
                ? LineWords.what(line)
                        .map(what ->
                                new Same(
                                        recorded.at().atZone(DomainClock.ZONE).toLocalDate(),
                                        who,
                                        what,
                                        LineWords.grounds(line),
                                        LineWords.isDenied(line)))
                : Optional.empty();
    }

    private static WhoRead.Line line(Same same, List<RecordedLine> lines) {
        return new WhoRead.Line(
                same.who(),
                same.what(),
                same.grounds(),
                same.denied(),
                new WhoRead.Moments(lines.getLast().at(), lines.size()));
    }
}
