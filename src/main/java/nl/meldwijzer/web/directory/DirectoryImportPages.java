package nl.meldwijzer.web.directory;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.directory.DirectoryImport.Chosen;
import nl.meldwijzer.directory.DirectoryImport.Preview;
import nl.meldwijzer.directory.Profile;
import nl.meldwijzer.people.ImportRefusal;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.List;

/// Makes the pages of taking organisations in.
@Component
class DirectoryImportPages {
    private static final String PATH = "/sociale-kaart/importeren";
    private static final int ROWS = 12;

    private final Frames frames;
    private final ErrorPages errors;
    private final ProposalCards cards;
    private final StaticTemplates templates = new StaticTemplates();

    DirectoryImportPages(Frames frames, ErrorPages errors, ProposalCards cards) {
        this.frames = frames;
        this.errors = errors;
        this.cards = cards;
    }

    ResponseEntity<JteModel> notHere() {
        return errors.notHere();
    }

    JteModel empty() {
        return page("", Refused.nothing());
    }

    /// The text again, with what is wrong.
    ResponseEntity<JteModel> again(ImportRefusal refusal, String text) {
        return Answers.refused(page(text, Refused.because("text", words(refusal))));
    }

    /// A file that cannot be read as text.
    ResponseEntity<JteModel> refused(ImportRefusal refusal) {
        return Answers.refused(page("", Refused.because("file", words(refusal))));
    }

    JteModel preview(Preview.Ready ready, String text) {
        return preview(ready, text, ready.undoubted(), Refused.nothing());
    }

    /// The text was bettered after it was looked at: the ticks were about the one before.
    ResponseEntity<JteModel> bettered(Preview.Ready ready, DirectoryImportForm form) {
        var why = Refused.because("", frames.texts().text("web.directory.import.bettered"));
        return Answers.conflict(preview(ready, form.text(), ready.undoubted(), why));
    }

    ResponseEntity<JteModel> nothingChosen(Preview.Ready ready, DirectoryImportForm form) {
        var why = Refused.because("", frames.texts().text("web.directory.import.none"));
        return Answers.refused(preview(ready, form.text(), form.chosen(), why));
    }

    private JteModel preview(Preview.Ready ready, String text, Chosen chosen, Refused refused) {
        var t = frames.texts();
        var format =
                ready.format().isEmpty() ? t.text("web.directory.import.pasted") : ready.format();
        return templates.directoryPreview(
                frames.of("web.directory.import.preview", "directory"),
                new DirectoryPreviewPage(
                        t.text("web.directory.import.summary", format, ready.proposals().size()),
                        ready.proposals().stream().map(one -> cards.of(one, chosen)).toList(),
                        ready.leftOut().stream().map(cards::leftOut).toList(),
                        new DirectoryPreviewPage.Typed(text, DirectoryImportForm.seen(text)),
                        refused));
    }

    private static Control profile() {
        return new Control.Hidden(new Asked("profile", ""), Profile.DE_SPRONG.wireName());
    }

    private String words(ImportRefusal refusal) {
        var t = frames.texts();
        var fault = refusal.fault().wireName();
        var own = "directory.import.refused." + fault;
        var key = t.find(own).isPresent() ? own : "people.import.refused." + fault;
        return t.text(key, refusal.line(), refusal.about());
    }

    private JteModel page(String text, Refused refused) {
        var t = frames.texts();
        var paste =
                new Control.Area(
                        new Asked(
                                "text",
                                t.text("web.directory.import.text"),
                                t.text("web.directory.import.text.hint"),
                                refused.about("text")),
                        text,
                        ROWS);
        var file =
                new Control.File(
                        new Asked(
                                "file",
                                t.text("web.directory.import.file"),
                                t.text("web.directory.import.file.hint"),
                                refused.about("file")),
                        ".csv,.json,.txt");
        var look = t.text("web.directory.import.look");
        return templates.directoryLoad(
                frames.of("web.directory.import", "directory"),
                new DirectoryImportPage(
                        new Questions(PATH, "", List.of(paste), look),
                        new Questions(PATH + "/bestand", "", List.of(file), look),
                        new Questions(PATH, "", List.of(profile()), look),
                        refused));
    }
}
