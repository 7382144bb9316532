package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Teams;
import nl.meldwijzer.dossier.BreakGlass.Command;
import nl.meldwijzer.dossier.BreakGlass.Outcome;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.protocol.Author;
import nl.meldwijzer.protocol.Circumstances;
import nl.meldwijzer.protocol.Decision;
import nl.meldwijzer.protocol.Dossier;
import nl.meldwijzer.protocol.Draft;
import nl.meldwijzer.protocol.EmergencyAccess;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Recorded;

import java.util.List;
import java.util.Optional;

/// Lets somebody into a dossier that she does not see. What is wrong with the form is said before
/// anything is looked up, so that no answer but the last tells whether there is a dossier.
public final class Opening {
    private static final int MOST_A_DAY = 3;
    private static final int MOST_TRIES = 50;

    private final Depositing.Desk desk;
    private final Gatekeeper gatekeeper;
    private final Teams teams;
    private final Surroundings surroundings;
    private final DomainClock clock;

    Opening(
            Depositing.Desk desk,
            Gatekeeper gatekeeper,
            Teams teams,
            Surroundings surroundings,
            DomainClock clock) {
        this.desk = desk;
        this.gatekeeper = gatekeeper;
        this.teams = teams;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    public Outcome open(Grant.BreakGlass grant, Command command) {
        var circumstances = surroundings.of(grant, Dossier.none());
        var form = Deciding.decide(barely(circumstances), List.of(command.act()), circumstances);
        if (form instanceof Decision.Refused(var refusal)) {
            gatekeeper.refused(grant, refusal.code().name());
            return new Outcome.Refused(refusal);
        }
        if (isSpent(grant)) {
            gatekeeper.refused(grant, "TOO_MANY");
            return new Outcome.TooMany(MOST_A_DAY);
        }
        var scope = new Scope.School(grant.school());
        var dossier = desk.register().openOf(scope, grant.pupil());
        return gatekeeper.opens(grant, dossier)
                ? dossier.map(id -> open(grant, command, new Place(scope, id)))
                        .orElseGet(Outcome.NotHere::new)
                : new Outcome.NotHere();
    }

    /// A dossier in which nothing stands yet, to judge the form by.
    private static Dossier barely(Circumstances at) {
        var opened = new Entry.DossierOpened(at.pupil().id(), at.school().version().id());
        var draft = new Draft(opened, List.of(), List.of());
        return Dossier.fold(List.of(Recorded.of(1, at.now(), at.author(), draft)));
    }

    private boolean isSpent(Grant.BreakGlass grant) {
        var midnight = clock.today().atStartOfDay(DomainClock.ZONE).toInstant();
        return grant.actor() instanceof Actor.Employee(var staff)
                && teams.openings(
                                new Scope.School(grant.school()),
                                staff,
                                EmergencyAccess.endOf(midnight))
                        >= MOST_A_DAY;
    }

    private Outcome open(Grant.BreakGlass grant, Command command, Place place) {
        var sending =
                desk.sendings()
                        .of(
                                place.scope(),
                                grant.actor(),
                                command.submission(),
                                List.of(grant.pupil(), command.act()));
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var outcome = attempt(grant, command, place, sending);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException("an opening was overtaken " + MOST_TRIES + " times");
    }

    private Optional<Outcome> attempt(
            Grant.BreakGlass grant, Command command, Place place, Sending sending) {
        var before = desk.folds().current(place);
        var circumstances = surroundings.of(grant, before);
        return switch (Deciding.decide(before, List.of(command.act()), circumstances)) {
            case Decision.Refused(var refusal) -> {
                gatekeeper.refused(grant, refusal.code().name());
                yield Optional.of(new Outcome.NotHere());
            }
            case Decision.Accepted(var drafts, _) -> {
                var job =
                        new Recording.Job(
                                place,
                                before,
                                new Author(grant.actor(), grant.functions()),
                                drafts,
                                new Recording.Papers(
                                        grant.line(place.scope(), place.dossier()), sending, null));
                yield record(job);
            }
        };
    }

    private Optional<Outcome> record(Recording.Job job) {
        return switch (desk.recording().record(job)) {
            case Recording.Result.Done(var entries) -> {
                desk.folds().appended(job.place(), job.before(), entries);
                yield Optional.of(new Outcome.Opened(job.place().dossier()));
            }
            case Recording.Result.SentBefore() ->
                    Optional.of(new Outcome.Opened(job.place().dossier()));
            case Recording.Result.OutOfDate _, Recording.Result.OpenedMeanwhile _ ->
                    Optional.empty();
        };
    }
}
