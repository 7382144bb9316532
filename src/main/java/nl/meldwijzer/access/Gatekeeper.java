package nl.meldwijzer.access;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.AuditLine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Alone makes a [Grant] (architecture decision 7). Looks everything up at every request:
/// functions, team, exclusion, place of the dossier. A reading and every denial are in the log
/// before this answers; the line of a write travels in its grant and is committed with the entry,
/// or by [#refused] when the protocol refuses the act.
public final class Gatekeeper {
    private static final DossierId NOWHERE = new DossierId("00000000-0000-7000-8000-000000000000");

    private final Standing standing;
    private final Teams teams;
    private final DossierPlaces places;
    private final AuditTrail trail;
    private final DomainClock clock;
    private final Views views;

    Gatekeeper(
            Standing standing,
            Teams teams,
            DossierPlaces places,
            AuditTrail trail,
            DomainClock clock) {
        this.standing = standing;
        this.teams = teams;
        this.places = places;
        this.trail = trail;
        this.clock = clock;
        this.views = new Views(standing, teams, places, clock);
    }

    /// To read a dossier, whole or in part.
    public Admission<Grant.Read> toRead(Visitor visitor, DossierId dossier, Purpose purpose) {
        var basis = basis(visitor);
        var place = place(visitor, basis.functions(), dossier);
        var line = Lines.about("dossier.read", visitor, basis, place, purpose);
        if (place.grounds().isEmpty()) {
            return denied(line);
        }
        trail.commit(List.of(Lines.allowed(line)));
        return new Admission.Granted<>(new Grant.Read(basis, place));
    }

    /// To see who read a dossier: who keeps it, never who merely works on it or let herself in.
    public Admission<Grant.Account> toAccount(Visitor visitor, DossierId dossier) {
        var basis = basis(visitor);
        var place = place(visitor, basis.functions(), dossier);
        var line = Lines.about("dossier.account", visitor, basis, place, Purpose.ACCOUNT);
        if (!Policy.mayAccount(place.grounds())) {
            return denied(line);
        }
        trail.commit(List.of(Lines.allowed(line)));
        return new Admission.Granted<>(new Grant.Account(basis, place));
    }

    /// To act on a dossier; the visitor sees it too. Not by emergency access.
    public Admission<Grant.Write> toWrite(Visitor visitor, DossierId dossier, Purpose purpose) {
        var basis = basis(visitor);
        var place = place(visitor, basis.functions(), dossier);
        var line = Lines.about("dossier.write", visitor, basis, place, purpose);
        if (!Policy.mayAct(place.grounds())) {
            return denied(line);
        }
        return new Admission.Granted<>(new Grant.Write(basis, place, Lines.allowed(line)));
    }

    /// To deposit something about a pupil of the visitor's school: anyone employed (architecture
    /// decision 8). One of another school is as absent as one who never was.
    public Admission<Grant.Deposit> toDeposit(Visitor visitor, PupilId pupil) {
        var basis = basis(visitor);
        var line = Lines.about("dossier.deposit", visitor, basis);
        if (!Policy.isEmployed(basis.functions()) || !standing.isPupil(visitor.school(), pupil)) {
            return denied(line);
        }
        return new Admission.Granted<>(new Grant.Deposit(basis, pupil, Lines.allowed(line)));
    }

    /// To let oneself into the dossier of a pupil of the school: director and deputy (T47).
    public Admission<Grant.BreakGlass> toBreakGlass(Visitor visitor, PupilId pupil) {
        var basis = basis(visitor);
        var line = Lines.about("dossier.break-glass", visitor, basis);
        if (!Policy.manages(basis.functions()) || !standing.isPupil(visitor.school(), pupil)) {
            return denied(line);
        }
        return new Admission.Granted<>(new Grant.BreakGlass(basis, pupil, Lines.allowed(line)));
    }

    /// Whether emergency access opens this dossier of the school: not to whom is kept out of it. A
    /// dossier that is not there is looked up like one that is. A no is in the log.
    public boolean opens(Grant.BreakGlass grant, Optional<DossierId> dossier) {
        var team = teams.current(new Scope.School(grant.school()), dossier.orElse(NOWHERE));
        boolean opens =
                dossier.isPresent()
                        && grant.actor() instanceof Actor.Employee(var staff)
                        && !team.excluded().contains(staff);
        if (!opens) {
            trail.commit(List.of(Lines.denied(grant.line())));
        }
        return opens;
    }

    /// To list; the caller answers with [#listed] before anything leaves. Reading back what one
    /// deposited is [QueryKind#OWN_DEPOSITS].
    public Admission<Grant.List> toList(Visitor visitor, QueryKind kind) {
        var basis = basis(visitor);
        var line = Lines.about("list", visitor, basis).with("kind", kind.wireName());
        return switch (visitor) {
            case Visitor.Employee employee when Policy.mayList(basis.functions(), kind) ->
                    new Admission.Granted<>(
                            new Grant.List(
                                    basis,
                                    kind,
                                    views.of(employee, basis.functions(), kind),
                                    Lines.allowed(line)));
            case Visitor.Employee _, Visitor.Operator _ -> denied(line);
        };
    }

    /// Commits which ids of the school's own log a list returns. Call it before content leaves,
    /// also for an empty list.
    public void listed(Grant.List grant, Collection<String> ids) {
        listed(grant, Map.of(new Scope.School(grant.school()), ids));
    }

    /// The same where a list returns sealed rows too: each scope's ids stand in its own log, so
    /// that the school's log shows nothing of the board's.
    public void listed(Grant.List grant, Map<? extends Scope, ? extends Collection<String>> ids) {
        var lines = new ArrayList<AuditLine>();
        ids.forEach((scope, found) -> lines.add(Lines.listed(scope, grant.line(), found)));
        trail.commit(lines);
    }

    /// Commits that the holder looked through the log of reading of a scope, and what she found.
    ///
    /// @param verdict a frozen word
    public void signedOff(Grant.List grant, Scope scope, String verdict, int lines) {
        if (grant.kind() != QueryKind.AUDIT) {
            throw new IllegalArgumentException("this grant is for " + grant.kind().wireName());
        }
        trail.commitReview(Lines.signedOff(scope, grant.line(), verdict, lines), clock.today());
    }

    /// When the holder's log of reading was last looked through.
    public Optional<LocalDate> lastReview(Grant.List grant, Scope scope) {
        if (grant.views().stream().noneMatch(view -> view.scope().equals(scope))) {
            throw new IllegalArgumentException("this grant is not for " + scope.key());
        }
        return trail.lastReview(scope);
    }

    /// To manage people, settings or accounts of the visitor's school.
    public Admission<Grant.School> toManage(Visitor visitor, Matter matter) {
        var basis = basis(visitor);
        var line = Lines.about("school.manage", visitor, basis).with("matter", matter.wireName());
        boolean may =
                switch (visitor) {
                    case Visitor.Employee _ -> Policy.mayManage(basis.functions(), matter);
                    case Visitor.Operator _ -> true;
                };
        if (!may) {
            return denied(line);
        }
        return new Admission.Granted<>(new Grant.School(basis, matter, Lines.allowed(line)));
    }

    /// Commits the line of an act on a dossier that the protocol refused, with its code.
    public void refused(Grant.Write grant, String code) {
        trail.commit(List.of(Lines.refused(grant.line(), code)));
    }

    /// Commits the line of a deposit that the protocol refused, in the log where it would have
    /// gone: the board's for a report about an employee.
    public void refused(Grant.Deposit grant, Scope scope, String code) {
        trail.commit(List.of(Lines.refused(grant.line(scope), code)));
    }

    /// Commits the line of emergency access that was refused.
    public void refused(Grant.BreakGlass grant, String code) {
        trail.commit(List.of(Lines.refused(grant.line(), code)));
    }

    /// Commits the line of a change of people or settings that was refused.
    public void refused(Grant.School grant, String code) {
        trail.commit(List.of(Lines.refused(grant.line(), code)));
    }

    private <G extends Grant> Admission<G> denied(AuditLine line) {
        trail.commit(List.of(Lines.denied(line)));
        return new Admission.Hidden<>();
    }

    private Grant.Basis basis(Visitor visitor) {
        long edition = standing.edition();
        Set<SchoolFunction> functions =
                switch (visitor) {
                    case Visitor.Employee employee ->
                            standing.functions(
                                    new Standing.Asked(employee.school(), edition),
                                    employee.staff(),
                                    clock.today());
                    case Visitor.Operator _ -> Set.of();
                };
        return new Grant.Basis(visitor.actor(), visitor.school(), functions, edition);
    }

    /// A dossier that is not there, or stands elsewhere, is looked up like one that is here, and
    /// then hidden: the same answer for about the same work.
    private OnDossier.Place place(
            Visitor visitor, Set<SchoolFunction> functions, DossierId dossier) {
        var found =
                places.scopeOf(visitor.school(), dossier).filter(scope -> isOwn(scope, visitor));
        var scope = found.orElseGet(() -> new Scope.School(visitor.school()));
        var team = teams.current(scope, dossier);
        var kept = new Policy.Kept(scope, places.sealedIn(scope).contains(dossier));
        Set<Ground> grounds =
                switch (visitor) {
                    case Visitor.Employee employee when found.isPresent() ->
                            Policy.grounds(
                                    functions,
                                    kept,
                                    team,
                                    new Policy.Asker(employee.staff(), clock.today(), clock.now()));
                    case Visitor.Employee _, Visitor.Operator _ -> Set.of();
                };
        return new OnDossier.Place(scope, dossier, grounds);
    }

    private boolean isOwn(Scope scope, Visitor visitor) {
        return switch (scope) {
            case Scope.School(var school) -> school.equals(visitor.school());
            case Scope.Board(var board) ->
                    standing.boardOf(visitor.school()).filter(board::equals).isPresent();
            case Scope.Install _ -> false;
        };
    }
}
