package nl.meldwijzer.web.paper;

import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Signal;
import nl.meldwijzer.report.Paper.Block.Statement;
import nl.meldwijzer.report.Paper.Mark;
import nl.meldwijzer.report.Paper.Row;
import nl.meldwijzer.web.dossier.DossierTelling;
import nl.meldwijzer.web.dossier.TimelineItem;
import nl.meldwijzer.web.frame.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Entries of a dossier as statements of a document: what sort of statement it is and whose stand
/// with each of them (S74, S76, S153).
record Statements(DossierTelling telling) {
    /// The statements under these numbers as somebody outside the school reads them: what it says
    /// with its mark, nothing about who wrote it down, and never a shielded source.
    List<Statement> forParents(List<Long> numbers) {
        return numbers.stream()
                .flatMap(number -> telling.line(number).stream())
                .map(this::bare)
                .toList();
    }

    private Statement bare(ReadDossier.Line line) {
        var item = telling.told(line);
        var entry = line.entry().entry();
        var mark =
                entry instanceof Entry.SignalRecorded(var signal)
                        ? new Mark(
                                sort(signal.statement()),
                                item.head().word(),
                                item.head().when(),
                                isShielded(signal.statement())
                                        ? source("")
                                        : source(signal.statement()))
                        : new Mark(Mark.Kind.OWN, item.head().word(), item.head().when(), "");
        return new Statement(mark, item.body().text(), List.of());
    }

    private static boolean isShielded(Signal.Statement statement) {
        return switch (statement) {
            case Signal.Statement.ThirdParty(var source) -> source.shielded();
            case Signal.Statement.ReportedDiagnosis(_, _, _, var source) -> source.shielded();
            case Signal.Statement.Fact _,
                    Signal.Statement.OwnDiagnosis _,
                    Signal.Statement.Hypothesis _,
                    Signal.Statement.ChildsWords _ ->
                    false;
        };
    }

    /// An entry with everything about it.
    Statement of(ReadDossier.Line line) {
        var item = telling.told(line);
        var rows = new ArrayList<Row>();
        if (!item.body().question().isEmpty()) {
            rows.add(new Row(t().text("web.paper.asked"), item.body().question()));
        }
        item.body().rows().forEach(row -> rows.add(new Row(row.name(), row.value())));
        item.notes()
                .forEach(note -> rows.add(new Row(note.word(), note.text() + "\n" + note.by())));
        rows.add(new Row(t().text("web.entry.number", item.head().number()), item.head().by()));
        return new Statement(mark(line.entry().entry(), item), item.body().text(), rows);
    }

    private Mark mark(Entry entry, TimelineItem item) {
        var tags =
                item.body().tags().stream()
                        .map(TimelineItem.Tag::word)
                        .collect(Collectors.joining(", "));
        var kind = tags.isEmpty() ? item.head().word() : item.head().word() + " (" + tags + ")";
        return entry instanceof Entry.SignalRecorded(var signal)
                ? new Mark(
                        sort(signal.statement()),
                        kind,
                        item.head().when(),
                        source(signal.statement()))
                : new Mark(Mark.Kind.OWN, kind, item.head().when(), "");
    }

    private static Mark.Kind sort(Signal.Statement statement) {
        return switch (statement) {
            case Signal.Statement.Fact _, Signal.Statement.OwnDiagnosis _ -> Mark.Kind.OWN;
            case Signal.Statement.Hypothesis _ -> Mark.Kind.ASSUMED;
            case Signal.Statement.ChildsWords _,
                    Signal.Statement.ThirdParty _,
                    Signal.Statement.ReportedDiagnosis _ ->
                    Mark.Kind.OF_OTHERS;
        };
    }

    /// A source that the reader may not see is still said to be there.
    private String source(Signal.Statement statement) {
        return switch (statement) {
            case Signal.Statement.Fact _,
                    Signal.Statement.OwnDiagnosis _,
                    Signal.Statement.Hypothesis _ ->
                    "";
            case Signal.Statement.ChildsWords _ -> t().text("web.paper.source.child");
            case Signal.Statement.ThirdParty(var source) -> source(source.who());
            case Signal.Statement.ReportedDiagnosis(var by, _, _, _) -> source(by);
        };
    }

    private String source(String who) {
        return who.isBlank()
                ? t().text("web.paper.source.shielded")
                : t().text("web.paper.source", who);
    }

    private Texts t() {
        return telling.t();
    }
}
