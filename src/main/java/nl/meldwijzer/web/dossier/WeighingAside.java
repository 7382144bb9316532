package nl.meldwijzer.web.dossier;

import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.FrameworkSays;
import nl.meldwijzer.protocol.Weighable;
import nl.meldwijzer.protocol.Weighable.Input;
import nl.meldwijzer.protocol.Weighable.Saying;
import nl.meldwijzer.web.dossier.Aside.Column;
import nl.meldwijzer.web.dossier.Aside.Item;
import nl.meldwijzer.web.dossier.Aside.Panel;
import nl.meldwijzer.web.form.Choices;
import nl.meldwijzer.web.form.Option;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Texts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What lies on the table while a school weighs and decides (S131, S133, T58).
final class WeighingAside {
    private static final int MOST = 8;

    private final Texts t;
    private final ReadDossier.View view;
    private final Weighable weighable;
    private final Map<String, Option> notes;

    WeighingAside(Dates dates, Names names, ReadDossier.View view) {
        this.t = dates.t();
        this.view = view;
        this.weighable = view.background().get().weighable();
        this.notes =
                new NoteOptions(dates, new EntryWords(dates, names))
                        .of(view.header().notes().all().get()).stream()
                                .map(Choices.Entry::option)
                                .collect(Collectors.toMap(Option::value, Function.identity()));
    }

    List<Panel> panels() {
        return List.of(inputs(), toAddress());
    }

    /// The three side by side; what is missing is named.
    private Panel inputs() {
        var basis = weighable.basis();
        return new Panel(
                t.text("web.weigh.inputs"),
                List.of(),
                List.of(
                        column(Input.SIGNALS, signals(basis.signals())),
                        column(Input.ADVICE, items(basis.consultations())),
                        column(Input.CONVERSATION, items(basis.conversations()))),
                false);
    }

    private Column column(Input input, List<Item> items) {
        var key = "web.weigh." + input.name().toLowerCase(Locale.ROOT);
        boolean isMissing = weighable.basis().missing().contains(input);
        return new Column(t.text(key), isMissing ? t.text(key + ".missing") : "", items);
    }

    /// What never disappears from a weighing.
    private Panel toAddress() {
        var all = weighable.toAddress();
        var columns =
                Stream.of(
                                new Column(
                                        t.text("web.weigh.hypotheses"),
                                        "",
                                        items(all.hypotheses())),
                                new Column(t.text("web.weigh.refusals"), "", items(all.refusals())),
                                new Column(
                                        t.text("web.weigh.objections"),
                                        "",
                                        items(all.objections())))
                        .filter(column -> !column.items().isEmpty())
                        .toList();
        return new Panel(
                t.text("web.weigh.address"),
                List.of(
                        t.text(
                                columns.isEmpty()
                                        ? "web.weigh.address.none"
                                        : "web.weigh.address.lead")),
                columns,
                false);
    }

    /// What the framework says, as its saying and never as a verdict (decision 12).
    Panel says() {
        var lead = new ArrayList<String>();
        switch (weighable.saying()) {
            case Saying.NoFramework _ -> lead.add(t.text("web.weigh.says.none"));
            case Saying.NotWeighed _ -> lead.add(t.text("web.weigh.says.notyet"));
            case Saying.About(_, var says) -> lead.addAll(said(says));
        }
        return new Panel(t.text("web.weigh.says"), lead, List.of(), false);
    }

    private List<String> said(FrameworkSays says) {
        var said = new ArrayList<String>();
        said.add(t.text(says.key()));
        switch (says) {
            case FrameworkSays.Report report -> {
                said.add(
                        t.text(
                                "web.weigh.says.because",
                                report.because().stream()
                                        .map(question -> t.text(question.key()))
                                        .collect(Collectors.joining(" "))));
                said.add(
                        t.text(
                                "web.weigh.says.beside."
                                        + report.help().name().toLowerCase(Locale.ROOT)));
                said.add(t.text("web.weigh.radar"));
            }
            case FrameworkSays.Unanswered(var next) ->
                    said.add(t.text("web.weigh.says.next", t.text(next.key())));
            case FrameworkSays.Help _,
                    FrameworkSays.HelpWorks _,
                    FrameworkSays.MoreTime _,
                    FrameworkSays.NoSuspicion _ -> {}
        }
        said.add(t.text("web.weigh.says.people"));
        return said;
    }

    /// With what each signal does to the concern: those that contradict it stand among the others.
    private List<Item> signals(List<Long> numbers) {
        var directions =
                view.header().notes().all().get().stream()
                        .filter(note -> note.entry() instanceof Entry.SignalRecorded)
                        .collect(
                                Collectors.toMap(
                                        note -> note.number(), note -> direction(note.entry())));
        return items(numbers, number -> item(number, directions.getOrDefault(number, "")));
    }

    private String direction(Entry entry) {
        return entry instanceof Entry.SignalRecorded(var signal)
                ? t.text("web.entry.direction." + signal.aspects().direction().wireName())
                : "";
    }

    private List<Item> items(List<Long> numbers) {
        return items(numbers, number -> item(number, ""));
    }

    /// The newest first; a long list says how many more there are.
    private List<Item> items(List<Long> numbers, Function<Long, Item> item) {
        var newest = numbers.reversed().stream().limit(MOST).map(item);
        var more =
                numbers.size() > MOST
                        ? Stream.of(
                                new Item(
                                        "/dossier/" + view.header().id(),
                                        t.text("web.weigh.more", numbers.size() - MOST),
                                        ""))
                        : Stream.<Item>empty();
        return Stream.concat(newest, more).toList();
    }

    private Item item(long number, String besides) {
        var note = notes.get(String.valueOf(number));
        var label = note == null ? t.text("web.entry.number", number) : note.label();
        var text = note == null ? "" : note.hint();
        return new Item(
                EntryLinks.place(view.header().id(), number),
                label,
                joined(List.of(besides, text)));
    }

    private static String joined(Collection<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(": "));
    }
}
