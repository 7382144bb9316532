package nl.meldwijzer.web.directory;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.directory.DirectoryImport;
import nl.meldwijzer.directory.DirectoryImport.Outcome;
import nl.meldwijzer.directory.DirectoryImport.Preview;
import nl.meldwijzer.directory.Profile;
import nl.meldwijzer.people.TextFile;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.form.Asks;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Stream;

/// Takes organisations in from a text: first a preview, then a yes. The text travels with the page,
/// so nothing waits on the server and nothing is lost.
@Controller
class DirectoryImportController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final DirectoryImport imports;
    private final DirectoryImportPages pages;

    DirectoryImportController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            DirectoryImport imports,
            DirectoryImportPages pages) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.imports = imports;
        this.pages = pages;
    }

    @GetMapping("/sociale-kaart/importeren")
    ResponseEntity<JteModel> empty() {
        return keeping(_ -> Answers.page(pages.empty()));
    }

    @PostMapping("/sociale-kaart/importeren")
    ResponseEntity<JteModel> preview(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String profile) {
        var shipped = Profile.named(profile).map(Profile::text);
        return keeping(grant -> preview(grant, shipped.orElse(text)));
    }

    @PostMapping("/sociale-kaart/importeren/bestand")
    ResponseEntity<JteModel> preview(@RequestParam MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return keeping(grant ->
                    switch (TextFile.read(content, DirectoryImport.LONGEST)) {
                        case TextFile.Text(var text) -> preview(grant, text);
                        case TextFile.Refused(var refusal) -> pages.refused(refusal);
                    });
        }
    }

    private ResponseEntity<JteModel> preview(Grant.School grant, String sent) {
        var text = DirectoryImportForm.plain(sent);
        return switch (imports.preview(grant, text)) {
            case Preview.Ready ready -> Answers.page(pages.preview(ready, text));
            case Preview.Refused(var refusal) -> pages.again(refusal, text);
        };
    }

    @PostMapping("/sociale-kaart/importeren/ja")
    @Asks(
            value = {"text", "seen"},
            many = {"line", "person"})
    ResponseEntity<JteModel> confirm(@RequestParam MultiValueMap<String, String> sent) {
        var form = new DirectoryImportForm(sent);
        return keeping(grant ->
                switch (imports.preview(grant, form.text())) {
                    case Preview.Ready ready when !form.isAsSeen() -> pages.bettered(ready, form);
                    case Preview.Ready ready when form.chosen().lines().isEmpty() ->
                            pages.nothingChosen(ready, form);
                    case Preview.Ready _ -> add(grant, form);
                    case Preview.Refused(var refusal) -> pages.again(refusal, form.text());
                });
    }

    private ResponseEntity<JteModel> add(Grant.School grant, DirectoryImportForm form) {
        return switch (imports.handle(grant, form.text(), form.chosen())) {
            case Outcome.Done _ ->
                    Answers.seeOther(
                            "/sociale-kaart", Said.of("organisations-imported", Stream.empty()));
            case Outcome.Refused(var refusal) -> pages.again(refusal, form.text());
        };
    }

    private ResponseEntity<JteModel> keeping(
            Function<Grant.School, ResponseEntity<JteModel>> answer) {
        return switch (gatekeeper.toManage(visitor.get(), Matter.DIRECTORY)) {
            case Admission.Granted<Grant.School>(var grant) -> answer.apply(grant);
            case Admission.Hidden<Grant.School>() -> pages.notHere();
        };
    }
}
