package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.PerformAct.Command;
import nl.meldwijzer.dossier.PerformAct.Outcome;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.ledger.CorruptJournal;
import nl.meldwijzer.protocol.Author;
import nl.meldwijzer.protocol.Decision;
import nl.meldwijzer.protocol.Dossier;
import nl.meldwijzer.protocol.Refusal;

import java.util.List;
import java.util.Optional;

/// Acts on one dossier.
public final class Performing {
    private final Folds folds;
    private final Recording recording;
    private final Sending.Desk sendings;
    private final Surroundings surroundings;
    private final Gatekeeper gatekeeper;

    Performing(
            Folds folds,
            Recording recording,
            Sending.Desk sendings,
            Surroundings surroundings,
            Gatekeeper gatekeeper) {
        this.folds = folds;
        this.recording = recording;
        this.sendings = sendings;
        this.surroundings = surroundings;
        this.gatekeeper = gatekeeper;
    }

    public Outcome perform(Grant.Write grant, Command command) {
        var place = new Place(grant.scope(), grant.dossier());
        var sending =
                sendings.of(
                        place.scope(),
                        grant.actor(),
                        command.submission(),
                        List.of(place.dossier(), command.acts()));
        var dossier = folds.lastSeen(place);
        if (!dossier.version().equals(command.expected())) {
            dossier = folds.current(place);
        }
        if (!dossier.version().equals(command.expected())) {
            return outOfDate(sending, dossier.version());
        }
        return decide(grant, command, dossier, sending);
    }

    private Outcome decide(Grant.Write grant, Command command, Dossier dossier, Sending sending) {
        var circumstances = surroundings.of(grant, dossier, pupil(grant, dossier));
        return switch (Deciding.decide(dossier, command.acts(), circumstances)) {
            case Decision.Refused(var refusal) -> refused(grant, sending, refusal);
            case Decision.Accepted accepted -> record(grant, dossier, accepted, sending);
        };
    }

    private Outcome record(
            Grant.Write grant, Dossier before, Decision.Accepted accepted, Sending sending) {
        var job =
                new Recording.Job(
                        new Place(grant.scope(), grant.dossier()),
                        before,
                        new Author(grant.actor(), grant.functions()),
                        accepted.drafts(),
                        new Recording.Papers(grant.line(), sending, null));
        return switch (recording.record(job)) {
            case Recording.Result.Done(var entries) -> {
                folds.appended(job.place(), before, entries);
                var numbers = job.numbers();
                yield new Outcome.Recorded(
                        new DossierVersion(numbers.last()), numbers.all(), accepted.warnings());
            }
            case Recording.Result.OutOfDate(var current) -> outOfDate(sending, current);
            case Recording.Result.SentBefore() ->
                    earlier(sending)
                            .orElseThrow(
                                    () -> new IllegalStateException("a submission went missing"));
            case Recording.Result.OpenedMeanwhile() ->
                    throw new IllegalStateException("an act on a dossier opened another");
        };
    }

    /// A form that was sent twice is not out of date or refused the second time.
    private Outcome outOfDate(Sending sending, DossierVersion current) {
        return earlier(sending).orElseGet(() -> new Outcome.OutOfDate(current));
    }

    private Outcome refused(Grant.Write grant, Sending sending, Refusal refusal) {
        return earlier(sending)
                .orElseGet(() -> {
                    gatekeeper.refused(grant, refusal.code().name());
                    return new Outcome.Refused(refusal);
                });
    }

    private Optional<Outcome> earlier(Sending sending) {
        return sendings.earlier(sending)
                .map(before ->
                        before.isOf(sending)
                                ? alreadyDone(before)
                                : new Outcome.SubmissionReused());
    }

    private static Outcome alreadyDone(Sending.Earlier before) {
        return new Outcome.AlreadyDone(
                new DossierVersion(before.lastEntry()),
                new Numbers(before.firstEntry(), before.lastEntry()).all());
    }

    private static PupilId pupil(Grant.Write grant, Dossier dossier) {
        return dossier.pupil()
                .orElseThrow(() ->
                        new CorruptJournal(
                                grant.scope(), "dossier " + grant.dossier() + " was never opened"));
    }
}
