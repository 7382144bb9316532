package nl.meldwijzer.web.people;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.people.ImportFile;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.entrance.Confirming;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Stream;

/// Brings people in from a file: first a dry run, then a yes. Functions may be among it, so the yes
/// takes a recent password (3.7 of the security design).
@Controller
class ImportController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final ImportFile importFile;
    private final PendingImports pending;
    private final ImportPages pages;
    private final Confirming confirming;

    ImportController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            ImportFile importFile,
            PendingImports pending,
            ImportPages pages,
            Confirming confirming) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.importFile = importFile;
        this.pending = pending;
        this.pages = pages;
        this.confirming = confirming;
    }

    @GetMapping("/importeren")
    ResponseEntity<JteModel> form() {
        return managing(_ -> Answers.page(pages.empty()));
    }

    @PostMapping("/importeren")
    ResponseEntity<JteModel> preview(@RequestParam MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return managing(grant ->
                    switch (importFile.preview(grant, content)) {
                        case ImportFile.Preview.Ready(var read, var report) ->
                                Answers.page(
                                        pages.report(
                                                report, pending.keep(grant.actor(), read, report)));
                        case ImportFile.Preview.Refused(var refusal) -> pages.refused(refusal);
                    });
        }
    }

    @GetMapping("/importeren/{id}")
    ResponseEntity<JteModel> again(@PathVariable String id) {
        return managing(grant ->
                pending.report(grant.actor(), id)
                        .map(report -> Answers.page(pages.report(report, id)))
                        .orElseGet(pages::expired));
    }

    @PostMapping("/importeren/{id}")
    ResponseEntity<JteModel> confirm(@PathVariable String id) {
        return managing(grant -> confirming.asked().orElseGet(() -> confirm(grant, id)));
    }

    private ResponseEntity<JteModel> confirm(Grant.School grant, String id) {
        return pending.take(grant.actor(), id)
                .map(file -> {
                    importFile.handle(grant, file);
                    return Answers.seeOther("/mensen", Said.of("import", Stream.empty()));
                })
                .orElseGet(pages::expired);
    }

    private ResponseEntity<JteModel> managing(
            Function<Grant.School, ResponseEntity<JteModel>> answer) {
        return switch (gatekeeper.toManage(visitor.get(), Matter.PEOPLE)) {
            case Admission.Granted<Grant.School>(var grant) -> answer.apply(grant);
            case Admission.Hidden<Grant.School>() -> pages.notHere();
        };
    }
}
