package nl.meldwijzer.dossier.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.DepositId;
import nl.meldwijzer.dossier.Filed;
import nl.meldwijzer.dossier.FilingDesk;
import nl.meldwijzer.dossier.SubmissionId;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Author;
import nl.meldwijzer.protocol.Circumstances;
import nl.meldwijzer.protocol.Decision;
import nl.meldwijzer.protocol.Dossier;
import nl.meldwijzer.protocol.Refusal;
import nl.meldwijzer.protocol.Warning;
import nl.meldwijzer.vault.Vault;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What every deposit has in common: it finds or opens the dossier by itself, tries again when
/// somebody was first, and its answer says nothing about what it found.
public final class Depositing {
    private static final int MOST_TRIES = 50;

    private final Desk desk;
    private final Gatekeeper gatekeeper;
    private final Surroundings surroundings;
    private final FilingDesk filing;

    Depositing(Desk desk, Gatekeeper gatekeeper, Surroundings surroundings, FilingDesk filing) {
        this.desk = desk;
        this.gatekeeper = gatekeeper;
        this.surroundings = surroundings;
        this.filing = filing;
    }

    /// What finding, opening and recording takes.
    record Desk(
            Folds folds,
            Register register,
            SpareKeys keys,
            Recording recording,
            Sending.Desk sendings,
            Vault vault) {}

    /// What came of it.
    public sealed interface Answer {
        record Deposited(DepositId id, List<Warning> warnings) implements Answer {}

        record Refused(Refusal refusal) implements Answer {}

        record AlreadyDone(DepositId id) implements Answer {}

        record SubmissionReused() implements Answer {}
    }

    /// One deposit.
    ///
    /// @param scope in whose log it belongs
    private record Request(
            Grant.Deposit grant,
            Scope scope,
            Sending sending,
            List<Act> acts,
            Circumstances circumstances) {}

    /// Deposits in the open dossier of the pupil, which is opened when there is none.
    public Answer deposit(Grant.Deposit grant, SubmissionId submission, List<Act> acts) {
        var request = request(grant, new Scope.School(grant.school()), submission, acts);
        return persist(isAgain -> attempt(request, find(request, isAgain)));
    }

    /// Deposits in a dossier of its own, apart from the pupil's.
    public Answer depositApart(
            Grant.Deposit grant, Scope scope, SubmissionId submission, List<Act> acts) {
        var request = request(grant, scope, submission, acts);
        return earlier(request)
                .or(() -> attempt(request, NOTHING))
                .orElseThrow(() -> new IllegalStateException("a new dossier was not new"));
    }

    /// Something that was deposited: where, and as which entries.
    public record Own(Place place, List<Long> entries) {
        public Own {
            entries = List.copyOf(entries);
        }
    }

    /// What the holder deposited under an id about the pupil of her grant, also when she was kept
    /// out of the dossier since: were it gone, she could tell (decision 0026).
    public Optional<Own> own(Grant.Deposit grant, Scope scope, DepositId id) {
        byte[] depositor = depositor(desk.vault(), scope, grant.actor());
        return desk.sendings()
                .store()
                .ask(scope, sql -> DepositRows.one(sql, scope, depositor, id))
                .filter(row -> isAbout(row.place(), grant.pupil()))
                .map(row -> new Own(row.place(), visible(row)));
    }

    /// Adds something to it.
    public Answer addTo(Grant.Deposit grant, SubmissionId submission, Own own, Act act) {
        var acts = List.of(About.inDossier(act, own.entries()));
        var request = request(grant, own.place().scope(), submission, acts);
        return persist(isAgain -> attempt(request, found(own.place(), isAgain)));
    }

    private boolean isAbout(Place place, PupilId pupil) {
        return desk.folds().lastSeen(place).pupil().filter(pupil::equals).isPresent();
    }

    /// What opening a dossier adds to a deposit is not shown.
    private List<Long> visible(DepositRows.Row row) {
        var dossier = desk.folds().current(row.place());
        return row.numbers().all().stream()
                .filter(number -> dossier.entry(number).filter(DepositBox::isShown).isPresent())
                .toList();
    }

    private static Answer persist(Function<Boolean, Optional<Answer>> attempt) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            var answer = attempt.apply(tries > 0);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new IllegalStateException("a deposit was overtaken " + MOST_TRIES + " times");
    }

    private Request request(
            Grant.Deposit grant, Scope scope, SubmissionId submission, List<Act> acts) {
        return new Request(
                grant,
                scope,
                desk.sendings().of(scope, grant.actor(), submission, List.of(grant.pupil(), acts)),
                acts,
                surroundings.of(grant, scope));
    }

    /// Where to deposit.
    ///
    /// @param place null when there is no dossier yet
    private record Found(@Nullable Place place, Dossier dossier) {}

    private static final Found NOTHING = new Found(null, Dossier.none());

    private Found find(Request request, boolean isAgain) {
        var scope = request.scope();
        var pupil = request.grant().pupil();
        var open =
                isAgain
                        ? desk.register().openOf(scope, pupil)
                        : desk.register().lastOpenOf(scope, pupil);
        if (open.isEmpty()) {
            return NOTHING;
        }
        var found = found(new Place(request.scope(), open.get()), isAgain);
        return found.dossier().isSealed() ? NOTHING : found;
    }

    private Found found(Place place, boolean isAgain) {
        return new Found(
                place, isAgain ? desk.folds().current(place) : desk.folds().lastSeen(place));
    }

    private Optional<Answer> attempt(Request request, Found found) {
        var decision = Deciding.decide(found.dossier(), request.acts(), request.circumstances());
        return switch (decision) {
            case Decision.Refused(var refusal) -> Optional.of(refused(request, refusal));
            case Decision.Accepted accepted -> record(request, found, accepted);
        };
    }

    /// A new dossier gets its key only now: a refused deposit uses none up.
    private Optional<Answer> record(Request request, Found found, Decision.Accepted accepted) {
        var place =
                found.place() != null
                        ? found.place()
                        : new Place(request.scope(), desk.keys().take(request.scope()));
        var job = job(request, place, found.dossier(), accepted);
        return switch (desk.recording().record(job)) {
            case Recording.Result.Done(var entries) -> {
                desk.folds().appended(place, found.dossier(), entries);
                desk.register().remember(place, request.grant().pupil());
                file(request, job);
                yield Optional.of(new Answer.Deposited(id(request.sending()), accepted.warnings()));
            }
            case Recording.Result.SentBefore() -> earlier(request);
            case Recording.Result.OutOfDate _, Recording.Result.OpenedMeanwhile _ ->
                    Optional.empty();
        };
    }

    private void file(Request request, Recording.Job job) {
        filing.filed(
                new Filed(
                        request.scope(),
                        job.place().dossier(),
                        request.grant().pupil(),
                        job.numbers().all()));
    }

    private Recording.Job job(
            Request request, Place place, Dossier before, Decision.Accepted accepted) {
        var grant = request.grant();
        var numbers = Numbers.after(before.version(), accepted.drafts().size());
        var tag = depositor(desk.vault(), place.scope(), grant.actor());
        var deposit = new DepositRows.Row(id(request.sending()), place, tag, numbers);
        return new Recording.Job(
                place,
                before,
                new Author(grant.actor(), grant.functions()),
                accepted.drafts(),
                new Recording.Papers(
                        grant.line(place.scope(), place.dossier()), request.sending(), deposit));
    }

    /// A form that was sent twice is not refused the second time, even where its act no longer
    /// fits.
    private Answer refused(Request request, Refusal refusal) {
        return earlier(request)
                .orElseGet(() -> {
                    gatekeeper.refused(request.grant(), request.scope(), refusal.code().name());
                    return new Answer.Refused(refusal);
                });
    }

    private Optional<Answer> earlier(Request request) {
        return desk.sendings()
                .earlier(request.sending())
                .map(before ->
                        before.isOf(request.sending())
                                ? new Answer.AlreadyDone(id(request.sending()))
                                : new Answer.SubmissionReused());
    }

    static byte[] depositor(Vault vault, Scope scope, Actor actor) {
        return switch (actor) {
            case Actor.Employee(var staff) ->
                    vault.tag(scope, "deposit.staff", staff.value().getBytes(UTF_8));
            case Actor.Operator _, Actor.Automatic _ ->
                    throw new IllegalStateException("only an employee deposits");
        };
    }

    private static DepositId id(Sending sending) {
        return DepositId.of(sending.tag());
    }
}
