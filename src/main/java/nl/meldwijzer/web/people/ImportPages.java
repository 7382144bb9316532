package nl.meldwijzer.web.people;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.people.ImportRefusal;
import nl.meldwijzer.people.ImportReport;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.Texts;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the pages of import.
@Component
class ImportPages {
    private final Frames frames;
    private final ErrorPages errors;
    private final StaticTemplates templates = new StaticTemplates();

    ImportPages(Frames frames, ErrorPages errors) {
        this.frames = frames;
        this.errors = errors;
    }

    ResponseEntity<JteModel> notHere() {
        return errors.notHere();
    }

    JteModel empty() {
        return page(Refused.nothing());
    }

    /// Nothing was changed; says where in the file it goes wrong.
    ResponseEntity<JteModel> refused(ImportRefusal refusal) {
        var t = frames.texts();
        var why =
                t.text(
                        "people.import.refused." + refusal.fault().wireName(),
                        refusal.line(),
                        refusal.about());
        var page = page(Refused.because("file", why));
        return ResponseEntity.status(status(refusal.fault())).body(page);
    }

    /// The dry run was too long ago, or made by somebody else.
    ResponseEntity<JteModel> expired() {
        return Answers.conflict(
                page(Refused.because("file", frames.texts().text("web.import.expired"))));
    }

    JteModel report(ImportReport report, String id) {
        var t = frames.texts();
        return templates.peopleDryRun(
                frames.of("web.import.dry.title", "people"),
                new DryRunPage(
                        t.text("web.import.dry.summary", report.format()),
                        report.sections().stream().flatMap(s -> counts(s, t)).toList(),
                        report.sections().stream().flatMap(s -> changes(s, t)).toList(),
                        leftOut(report, t),
                        new DryRunPage.Confirmation(
                                !report.changesNothing(),
                                new Questions(
                                        "/importeren/" + id,
                                        "",
                                        List.of(),
                                        t.text("web.import.dry.send")),
                                Refused.nothing())));
    }

    private static HttpStatus status(ImportRefusal.Fault fault) {
        return switch (fault) {
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNKNOWN_FORMAT -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case EMPTY,
                    UNKNOWN_VERSION,
                    ENCODING,
                    MALFORMED,
                    DOCTYPE,
                    ENTITY,
                    TOO_DEEP,
                    TOO_MANY,
                    TEXT_TOO_LONG,
                    WRONG_ROOT,
                    NO_DATA,
                    MISSING,
                    TWICE,
                    DUPLICATE_KEY,
                    UNKNOWN_REFERENCE,
                    BAD_DATE,
                    BAD_CHARACTER,
                    UNKNOWN_WORD,
                    COLUMN_COUNT,
                    OTHER_SCHOOL ->
                    HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    private JteModel page(Refused refused) {
        var t = frames.texts();
        var asked =
                new Asked(
                        "file",
                        t.text("web.import.file"),
                        t.text("web.import.file.hint"),
                        refused.about("file"));
        return templates.peopleLoad(
                frames.of("web.import.title", "people"),
                new ImportPage(
                        new Questions(
                                "/importeren",
                                "",
                                List.of(new Control.File(asked, ".xml,.csv")),
                                t.text("web.import.send")),
                        refused,
                        List.of()));
    }

    private static Stream<DryRunPage.Count> counts(ImportReport.Section section, Texts t) {
        var key = "web.import.count." + section.kind().wireName();
        return Stream.of(
                        count(section.added().size(), t.text(key + ".added")),
                        count(section.changed().size(), t.text(key + ".changed")),
                        count(section.unchanged(), t.text(key + ".same")))
                .filter(count -> !count.number().equals("0"));
    }

    private static DryRunPage.Count count(int number, String words) {
        return new DryRunPage.Count(String.valueOf(number), words);
    }

    private static Stream<DryRunPage.Change> changes(ImportReport.Section section, Texts t) {
        return Stream.concat(
                section.added().stream()
                        .map(item ->
                                new DryRunPage.Change(
                                        "added",
                                        t.text("web.import.added"),
                                        item.name(),
                                        t.text("web.import.kind." + section.kind().wireName()))),
                section.changed().stream()
                        .map(item ->
                                new DryRunPage.Change(
                                        "changed",
                                        t.text("web.import.changed"),
                                        item.name(),
                                        fields(item, t))));
    }

    private static String fields(ImportReport.Item item, Texts t) {
        return item.fields().stream()
                .map(field -> t.text("people.field." + field.wireName()))
                .collect(Collectors.joining(", "));
    }

    private static List<DryRunPage.LeftOut> leftOut(ImportReport report, Texts t) {
        var people =
                report.sections().stream()
                        .flatMap(section -> section.omitted().stream())
                        .map(one ->
                                new DryRunPage.LeftOut(
                                        one.name(),
                                        t.text(
                                                "people.import.omitted."
                                                        + one.reason().wireName())));
        var parts =
                report.leftOut().entrySet().stream()
                        .map(part ->
                                new DryRunPage.LeftOut(
                                        part.getKey(), t.text("web.import.left", part.getValue())));
        return Stream.concat(people, parts).toList();
    }
}
