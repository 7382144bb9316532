package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.LineWords;
import nl.meldwijzer.access.View;
import nl.meldwijzer.dossier.LogReview.Period;
import nl.meldwijzer.dossier.LogReview.Seen;
import nl.meldwijzer.dossier.LogReview.Verdict;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Ledger;
import nl.meldwijzer.ledger.RecordedLine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Reads back who read what, as far as the reviewer may know.
public final class LogBook {
    private static final int MONTHS_BACK = 3;

    private final Ledger ledger;
    private final Gatekeeper gatekeeper;
    private final DomainClock clock;

    LogBook(Ledger ledger, Gatekeeper gatekeeper, DomainClock clock) {
        this.ledger = ledger;
        this.gatekeeper = gatekeeper;
        this.clock = clock;
    }

    public Period show(Grant.List grant) {
        var period = period(grant);
        gatekeeper.listed(grant, List.of());
        return period;
    }

    public void sign(Grant.List grant, Verdict verdict) {
        var scope = view(grant).scope();
        gatekeeper.signedOff(grant, scope, verdict.wireName(), period(grant).read());
    }

    public LocalDate due(Grant.List grant) {
        return gatekeeper
                .lastReview(grant, view(grant).scope())
                .map(day -> day.plusMonths(1))
                .orElseGet(clock::today);
    }

    private Period period(Grant.List grant) {
        var view = view(grant);
        var lines = lines(view.scope());
        var since = lastSigned(lines).orElseGet(this::start);
        var about =
                lines.stream()
                        .filter(line -> line.at().isAfter(since))
                        .filter(line -> isOthers(grant, line))
                        .flatMap(line -> seen(view, line).stream())
                        .filter(looked -> looked.isLetIn() || isHere(view, looked))
                        .toList();
        var let = about.stream().filter(Looked::isLetIn).map(Looked::seen).toList();
        return new Period(day(since), let.size(), Oddities.among(about), Oddities.sample(let));
    }

    /// What one line says.
    record Looked(Seen seen, boolean isLetIn) {}

    private static Optional<Looked> seen(View view, RecordedLine recorded) {
        var line = recorded.line();
        if (!(line.actor() instanceof Actor.Employee(var who))) {
            return Optional.empty();
        }
        return line.dossier()
                .filter(view::shows)
                .flatMap(dossier ->
                        LineWords.what(line)
                                .map(what -> new Seen(who, dossier, what, recorded.at())))
                .map(seen -> new Looked(seen, !LineWords.isDenied(line)));
    }

    /// Who was not let in may have asked for anything, also for what is of another school.
    private boolean isHere(View view, Looked looked) {
        var version = ledger.version(view.scope(), looked.seen().dossier());
        return !version.equals(DossierVersion.NONE);
    }

    private static boolean isOthers(Grant.List grant, RecordedLine line) {
        return !line.line().actor().equals(grant.actor());
    }

    private List<RecordedLine> lines(Scope scope) {
        return ledger.lines(scope, start(), clock.now().plusSeconds(1));
    }

    private Instant start() {
        return clock.today().minusMonths(MONTHS_BACK).atStartOfDay(DomainClock.ZONE).toInstant();
    }

    private static Optional<Instant> lastSigned(List<RecordedLine> lines) {
        return lines.stream()
                .filter(line -> line.line().code().equals(LineWords.REVIEWED))
                .map(RecordedLine::at)
                .reduce((_, later) -> later);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(DomainClock.ZONE).toLocalDate();
    }

    /// Attention officers look through the school's log, the board's recipients through the
    /// board's.
    private static View view(Grant.List grant) {
        boolean keeps =
                !Collections.disjoint(grant.functions(), SchoolFunction.attentionOfficers());
        return grant.views().stream()
                .filter(view ->
                        keeps
                                ? view.scope() instanceof Scope.School
                                : view.scope() instanceof Scope.Board)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a log for nobody"));
    }
}
