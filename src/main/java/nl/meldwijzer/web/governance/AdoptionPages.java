package nl.meldwijzer.web.governance;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.RunningVersions;
import nl.meldwijzer.governance.CodeDraft;
import nl.meldwijzer.governance.ReportingCodes;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.LineKind;
import nl.meldwijzer.web.form.Notice;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.Said;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Makes the page that says in words what a new version changes, and for how many dossiers not.
@Component
class AdoptionPages {
    /// Those who adopt. The Gatekeeper decides; this only keeps a button away from others.
    private static final Set<SchoolFunction> ADOPTING =
            EnumSet.of(
                    SchoolFunction.BOARD_RECIPIENT,
                    SchoolFunction.DIRECTOR,
                    SchoolFunction.DEPUTY_DIRECTOR);

    private final Frames frames;
    private final ReportingCodes codes;
    private final RunningVersions running;
    private final CodeWords words;
    private final DifferenceWords differences;
    private final StaticTemplates templates = new StaticTemplates();

    AdoptionPages(
            Frames frames,
            ReportingCodes codes,
            RunningVersions running,
            CodeWords words,
            DifferenceWords differences) {
        this.frames = frames;
        this.codes = codes;
        this.running = running;
        this.words = words;
        this.differences = differences;
    }

    JteModel page(Grant.School grant, CodeDraft draft, String said) {
        return page(grant, draft, Said.notices(said, frames.texts()), note("", Refused.nothing()));
    }

    /// With a note that is too long.
    ResponseEntity<JteModel> again(Grant.School grant, String note) {
        var refused = Refused.because("note", frames.texts().text("web.code.wrong.note"));
        return codes.draft(grant)
                .map(draft -> Answers.refused(page(grant, draft, List.of(), note(note, refused))))
                .orElseGet(() -> Answers.seeOther("/meldcode"));
    }

    private JteModel page(Grant.School grant, CodeDraft draft, List<Notice> notices, Control note) {
        var before = codes.inForce(grant).provisions();
        return templates.governanceAdoption(
                frames.of("web.code.preview", "code"),
                new AdoptionPage(
                        notices,
                        differences.between(before, draft.provisions()),
                        running(grant),
                        draft.revision(),
                        grant.functions().stream().anyMatch(ADOPTING::contains)
                                ? List.of(note)
                                : List.of()));
    }

    private Control note(String typed, Refused refused) {
        var t = frames.texts();
        return new Control.Line(
                new Asked(
                        "note",
                        t.text("web.code.ask.note"),
                        t.text("web.code.ask.note.hint"),
                        refused.about("note")),
                typed,
                LineKind.TEXT);
    }

    private List<String> running(Grant.School grant) {
        var t = frames.texts();
        var counts = running.handle(grant);
        return counts.isEmpty()
                ? List.of(t.text("web.code.running.none"))
                : counts.entrySet().stream()
                        .map(count ->
                                t.text(
                                        "web.code.running",
                                        count.getValue(),
                                        words.version(codes.named(grant, count.getKey()).number())))
                        .toList();
    }
}
