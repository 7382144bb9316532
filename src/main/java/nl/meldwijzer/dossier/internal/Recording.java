package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.access.TeamChange;
import nl.meldwijzer.access.TeamChanges;
import nl.meldwijzer.dossier.internal.wire.EntryCodec;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.ledger.Appended;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;
import nl.meldwijzer.protocol.Author;
import nl.meldwijzer.protocol.Dossier;
import nl.meldwijzer.protocol.Draft;
import nl.meldwijzer.protocol.EmployeeEntry;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.GroupedEntry;
import nl.meldwijzer.protocol.Recorded;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Records what was decided in one transaction: entries, audit line, due items, register, team,
/// submission, deposit. Everything that costs time is done before it, on the caller's thread.
final class Recording {
    private final Store store;
    private final EntryCodec codec;
    private final Register register;
    private final DueItems dues;
    private final TeamChanges teams;

    Recording(Store store, EntryCodec codec, Register register, DueItems dues, TeamChanges teams) {
        this.store = store;
        this.codec = codec;
        this.register = register;
        this.dues = dues;
        this.teams = teams;
    }

    /// What there is to record.
    ///
    /// @param before the state on which it was decided
    record Job(Place place, Dossier before, Author author, List<Draft> drafts, Papers papers) {
        Numbers numbers() {
            return Numbers.after(before.version(), drafts.size());
        }

        List<Recorded> recorded(Instant at) {
            var recorded = new ArrayList<Recorded>();
            long number = before.version().value();
            for (var draft : drafts) {
                number++;
                recorded.add(Recorded.of(number, at, author, draft));
            }
            return recorded;
        }
    }

    /// What goes along with the entries.
    ///
    /// @param deposit null for an act on a dossier
    record Papers(AuditLine line, Sending sending, DepositRows.@Nullable Row deposit) {}

    sealed interface Result {
        /// It stands in the log.
        ///
        /// @param entries what was appended, at the moment of the act
        record Done(List<Recorded> entries) implements Result {}

        /// Somebody was first; nothing was recorded.
        record OutOfDate(DossierVersion current) implements Result {}

        /// The pupil got a dossier meanwhile; nothing was recorded.
        record OpenedMeanwhile() implements Result {}

        /// This form was recorded before; nothing was recorded now.
        record SentBefore() implements Result {}
    }

    Result record(Job job) {
        var prepared = prepare(job);
        try {
            var result = store.write(tx -> write(tx, job, prepared));
            if (job.drafts().stream().anyMatch(draft -> seals(draft.entry()))) {
                register.forget(job.place());
            }
            return result;
        } catch (Undone e) {
            return e.result;
        }
    }

    /// The bytes and the sealed rows.
    private record Prepared(List<byte[]> payloads, List<DueRow> sets, List<byte[]> settles) {}

    private Prepared prepare(Job job) {
        var place = job.place();
        return new Prepared(
                job.drafts().stream().map(draft -> codec.write(job.author(), draft)).toList(),
                job.drafts().stream()
                        .flatMap(draft -> draft.sets().stream())
                        .map(item -> dues.seal(place, item, false))
                        .toList(),
                job.drafts().stream()
                        .flatMap(draft -> draft.settles().stream())
                        .map(key -> dues.key(place, key))
                        .toList());
    }

    private Result write(Tx tx, Job job, Prepared prepared) {
        var place = job.place();
        var appended =
                tx.append(
                        place.scope(),
                        place.dossier(),
                        job.before().version(),
                        prepared.payloads());
        return switch (appended) {
            case Appended.OutOfDate(var current) -> new Result.OutOfDate(current);
            case Appended.Done _ -> {
                job.drafts().forEach(draft -> follow(tx, job, draft.entry()));
                prepared.sets()
                        .forEach(row -> tx.later(row.scope(), sql -> DueRows.insert(sql, row)));
                prepared.settles()
                        .forEach(key ->
                                tx.later(place.scope(), sql -> DueRows.settle(sql, place, key)));
                file(tx, job);
                yield new Result.Done(job.recorded(tx.at()));
            }
        };
    }

    /// The sending comes last: only its answer counts, so all the others go along with it.
    private void file(Tx tx, Job job) {
        var papers = job.papers();
        var scope = papers.sending().scope();
        var deposit = papers.deposit();
        if (deposit != null) {
            tx.later(scope, sql -> DepositRows.insert(sql, deposit));
        }
        if (!SendingRows.insert(tx.sql(scope), papers.sending(), job.place(), job.numbers())) {
            throw new Undone(new Result.SentBefore());
        }
        tx.audit(papers.line());
    }

    /// The rows that follow from an entry itself. `verify` makes them again from the entries.
    private void follow(Tx tx, Job job, Entry entry) {
        var place = job.place();
        opened(entry)
                .ifPresent(pupil -> {
                    var row = register.row(place, pupil, true, tx.at());
                    if (!RegisterRows.insert(tx.sql(place.scope()), row)) {
                        throw new Undone(new Result.OpenedMeanwhile());
                    }
                });
        if (seals(entry)) {
            RegisterRows.seal(tx.sql(place.scope()), place);
        }
        teamChange(entry)
                .or(() -> opening(job.author(), entry))
                .ifPresent(change -> teams.apply(tx, place.scope(), place.dossier(), change));
    }

    private static boolean seals(Entry entry) {
        return entry instanceof EmployeeEntry.Converted;
    }

    private static Optional<PupilId> opened(Entry entry) {
        return entry instanceof Entry.DossierOpened(var pupil, _)
                ? Optional.of(pupil)
                : Optional.empty();
    }

    private static Optional<TeamChange> teamChange(Entry entry) {
        return switch (entry) {
            case Entry.TeamMemberAdded(var person, _, var until) ->
                    Optional.of(new TeamChange.Added(person, until.optional()));
            case Entry.TeamMemberRemoved(var person, _) ->
                    Optional.of(new TeamChange.Removed(person));
            case Entry.PersonExcluded(var person, _) ->
                    Optional.of(new TeamChange.Excluded(person));
            case Entry.DossierOpened _,
                    Entry.RouteChosen _,
                    Entry.SignalRecorded _,
                    Entry.NoteCorrected _,
                    Entry.FollowUpNoted _,
                    Entry.HypothesisSettled _,
                    Entry.ContactRecorded _,
                    Entry.PaperLocated _,
                    Entry.SuspicionSet _,
                    Entry.IbConsulted _,
                    Entry.EmergencyNoted _,
                    Entry.EmployeeReported _,
                    Entry.GlassBroken _,
                    GroupedEntry _ ->
                    Optional.empty();
        };
    }

    private static Optional<TeamChange> opening(Author author, Entry entry) {
        return entry instanceof Entry.GlassBroken(_, _, var until)
                ? author.staff().map(staff -> new TeamChange.Opened(staff, until))
                : Optional.empty();
    }

    /// Takes the whole act back with its savepoint.
    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Result result;

        Undone(Result result) {
            super(null, null, false, false);
            this.result = result;
        }
    }
}
