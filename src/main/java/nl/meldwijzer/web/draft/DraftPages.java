package nl.meldwijzer.web.draft;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.drafts.Draft;
import nl.meldwijzer.drafts.Drafts;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.protocol.FieldSpec;
import nl.meldwijzer.protocol.Vocabulary;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Puts drafts into words: for the page of one, and for the writer's own work.
@Component
public class DraftPages {
    private static final Set<String> UNSEEN =
            Set.of("submission", "version", "about", "route", "kind");
    private static final Pattern PART = Pattern.compile(".*\\.(day|month|year|time|nobody)");

    private final Drafts drafts;
    private final CurrentVisitor visitor;
    private final Frames frames;
    private final DomainClock clock;
    private final StaticTemplates templates = new StaticTemplates();

    DraftPages(Drafts drafts, CurrentVisitor visitor, Frames frames, DomainClock clock) {
        this.drafts = drafts;
        this.visitor = visitor;
        this.frames = frames;
        this.clock = clock;
    }

    /// One line of the writer's work.
    public record Line(String path, String title, String pupil, String saved, String until) {}

    /// The writer's drafts, the newest first.
    public List<Line> lines() {
        return drafts.of(visitor.get()).stream().map(this::line).toList();
    }

    /// That drafts were thrown away because they were too old (T36), each with its day.
    public List<String> expired() {
        var dates = dates();
        return drafts.expired(visitor.get()).stream()
                .map(day -> frames.texts().text("web.draft.expired", dates.day(day)))
                .toList();
    }

    JteModel page(Draft draft) {
        var line = line(draft);
        return templates.draftPage(
                frames.of("web.draft.pagetitle", "work"),
                new DraftPage(
                        new DraftPage.Heading(
                                line.title(), line.pupil(), line.saved(), line.until()),
                        typed(draft),
                        draft.ticket().label().path(),
                        line.path() + "/weggooien"));
    }

    private Line line(Draft draft) {
        var t = frames.texts();
        var dates = dates();
        return new Line(
                KeptForms.DRAFTS + "/" + draft.id(),
                Vocabulary.act(draft.ticket().place().form())
                        .map(act -> t.text(act.key()))
                        .orElseGet(() -> t.text("web.draft.title")),
                draft.ticket().label().pupil(),
                t.text("web.draft.saved", dates.moment(draft.savedAt())),
                t.text("web.draft.until", dates.fullDay(draft.until())));
    }

    /// The long texts first, then every other answer; each under the words of its question.
    private List<DraftPage.Typed> typed(Draft draft) {
        return draft.fields().entrySet().stream()
                .filter(field -> !UNSEEN.contains(field.getKey()))
                .flatMap(field ->
                        field.getValue().stream()
                                .filter(value -> !value.isBlank())
                                .map(value -> Map.entry(field.getKey(), value)))
                .sorted(
                        Map.Entry.comparingByValue(
                                Comparator.comparingInt(String::length).reversed()))
                .map(answer -> typed(draft.ticket().place().form(), answer))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Only what was typed by hand: a tick or a choice is found back in the form. What a newer form
    /// no longer asks is shown too.
    private Optional<DraftPage.Typed> typed(String form, Map.Entry<String, String> answer) {
        var t = frames.texts();
        var name = answer.getKey();
        var field = Vocabulary.act(form).flatMap(act -> act.field(name));
        if (PART.matcher(name).matches()
                || field.filter(known -> known.type() != FieldSpec.Type.TEXT).isPresent()) {
            return Optional.empty();
        }
        var label =
                field.map(known ->
                                t.first(
                                        "web.ask." + form + "." + name,
                                        "web.ask." + name,
                                        known.key()))
                        .orElseGet(() -> t.text("web.draft.answer"));
        return Optional.of(new DraftPage.Typed(label, answer.getValue()));
    }

    private Dates dates() {
        return new Dates(frames.texts(), clock.today());
    }
}
