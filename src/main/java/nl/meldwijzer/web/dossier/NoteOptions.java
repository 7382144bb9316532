package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Recorded;
import nl.meldwijzer.web.form.Choices;
import nl.meldwijzer.web.form.Option;
import nl.meldwijzer.web.frame.Dates;

import java.util.List;

/// The notes of a dossier to choose from, each with its number, its kind and how it begins.
record NoteOptions(Dates dates, EntryWords words) {
    private static final int BEGINNING = 60;

    List<Choices.Entry> of(List<Recorded> notes) {
        return notes.stream().map(this::option).toList();
    }

    private Choices.Entry option(Recorded note) {
        var entry = note.entry();
        var label =
                dates.t().text("web.entry.number", note.number())
                        + " "
                        + words.name(entry)
                        + ", "
                        + words.day(entry).map(dates::day).orElseGet(() -> dates.moment(note.at()));
        return new Choices.Entry(
                kind(entry),
                new Option(
                        Long.toString(note.number()), label, beginning(words.text(entry)), false));
    }

    /// The kind of statement of a signal; for others the name of the entry.
    private static String kind(Entry entry) {
        return entry instanceof Entry.SignalRecorded(var signal)
                ? signal.kind().wireName()
                : entry.key();
    }

    private static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= BEGINNING
                ? text
                : text.substring(0, text.offsetByCodePoints(0, BEGINNING)) + "…";
    }
}
