package nl.meldwijzer.web.dossier;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.protocol.Author;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.GroupedEntry;
import nl.meldwijzer.protocol.Recorded;
import nl.meldwijzer.web.dossier.TimelineItem.Head;
import nl.meldwijzer.web.dossier.TimelineItem.Link;
import nl.meldwijzer.web.dossier.TimelineItem.Note;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Texts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells an entry back as an item of a timeline.
final class Retelling {
    private final Texts t;
    private final Dates dates;
    private final Names names;
    private final EntryWords words;

    Retelling(Dates dates, Names names) {
        this.t = dates.t();
        this.dates = dates;
        this.names = names;
        this.words = new EntryWords(dates, names);
    }

    /// An entry of a dossier with what was added to it.
    TimelineItem item(Recorded recorded, List<Recorded> additions, List<Link> links) {
        var notes = additions.stream().flatMap(addition -> note(addition).stream()).toList();
        return new TimelineItem(
                head(recorded), words.body(recorded.entry(), outcome(additions)), notes, links);
    }

    /// An entry of which only its depositor reads: no author, and the number within the deposit.
    TimelineItem item(Entry entry, long number, Instant at, List<Link> links) {
        var head =
                new Head(
                        number,
                        words.kind(entry),
                        words.name(entry),
                        words.day(entry).map(dates::fullDay).orElseGet(() -> dates.moment(at)),
                        dates.moment(at));
        return new TimelineItem(
                head, words.body(entry, Optional.empty()), List.of(), List.copyOf(links));
    }

    private Head head(Recorded recorded) {
        var day = recorded.at().atZone(DomainClock.ZONE).toLocalDate();
        return new Head(
                recorded.number(),
                words.kind(recorded.entry()),
                words.name(recorded.entry()),
                dates.fullDay(words.day(recorded.entry()).orElse(day)),
                by(recorded));
    }

    private String by(Recorded recorded) {
        return t.text("web.entry.by", author(recorded.author()), dates.moment(recorded.at()));
    }

    private String author(Author author) {
        var functions =
                author.functions().stream()
                        .map(function -> t.text("web.function." + function.wireName()))
                        .collect(Collectors.joining(", "));
        var name = author.staff().map(names::of).orElseGet(() -> t.text("web.entry.automatic"));
        return Stream.of(name, functions.isEmpty() ? "" : "(" + functions + ")")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// The last word on a hypothesis.
    private static Optional<Entry.HypothesisSettled> outcome(List<Recorded> additions) {
        var settled = new ArrayList<Entry.HypothesisSettled>();
        for (var addition : additions) {
            if (addition.entry() instanceof Entry.HypothesisSettled one) {
                settled.add(one);
            }
        }
        return settled.isEmpty() ? Optional.empty() : Optional.of(settled.getLast());
    }

    private Optional<Note> note(Recorded addition) {
        return switch (addition.entry()) {
            case Entry.NoteCorrected(_, var text) -> note(addition, "correction", text);
            case Entry.FollowUpNoted(_, var text) -> note(addition, "follow", text);
            case Entry.PaperLocated(_, var location) -> note(addition, "follow", location);
            case Entry.HypothesisSettled settled ->
                    note(addition, "settled", words.outcome(settled) + "\n" + settled.text());
            case Entry.DossierOpened _,
                    Entry.RouteChosen _,
                    Entry.SignalRecorded _,
                    Entry.ContactRecorded _,
                    Entry.SuspicionSet _,
                    Entry.IbConsulted _,
                    Entry.EmergencyNoted _,
                    Entry.EmployeeReported _,
                    Entry.TeamMemberAdded _,
                    Entry.TeamMemberRemoved _,
                    Entry.PersonExcluded _,
                    Entry.GlassBroken _,
                    GroupedEntry _ ->
                    Optional.empty();
        };
    }

    private Optional<Note> note(Recorded addition, String style, String text) {
        return Optional.of(new Note(style, t.text(addition.entry().key()), text, by(addition)));
    }
}
