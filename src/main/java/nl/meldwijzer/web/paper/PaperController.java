package nl.meldwijzer.web.paper;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Purpose;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.Optional;
import java.util.function.Function;

/// The documents of a dossier. Reading one on screen is looking at the dossier; taking one out has
/// its own purpose in the audit line, and is not for whoever reads by emergency access.
@Controller
class PaperController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final DossierPapers papers;
    private final PaperFiles files;
    private final PaperPages pages;
    private final ErrorPages errors;

    PaperController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            DossierPapers papers,
            PaperFiles files,
            PaperPages pages,
            ErrorPages errors) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.papers = papers;
        this.files = files;
        this.pages = pages;
        this.errors = errors;
    }

    @GetMapping("/dossier/{dossier}/documenten")
    ResponseEntity<?> list(@PathVariable DossierId dossier) {
        return reading(
                dossier,
                Purpose.VIEW,
                grant ->
                        Optional.of(
                                        pages.ofDossier(
                                                path(dossier), papers.all(grant), grant.mayAct()))
                                .map(Answers::page));
    }

    @GetMapping("/dossier/{dossier}/documenten/{document}")
    ResponseEntity<?> show(@PathVariable DossierId dossier, @PathVariable String document) {
        var back = path(dossier) + "/documenten";
        return reading(
                dossier,
                Purpose.VIEW,
                grant ->
                        papers.one(grant, document)
                                .map(made ->
                                        page(made, back, grant.mayAct() ? "/" + document : "")));
    }

    private ResponseEntity<JteModel> page(DossierPapers.Made made, String back, String document) {
        var files = document.isEmpty() ? "" : back + document;
        return Answers.page(pages.one(made.paper(), made.edition(), back, files));
    }

    @GetMapping("/dossier/{dossier}/documenten/{document}/{form}")
    ResponseEntity<?> take(
            @PathVariable DossierId dossier,
            @PathVariable String document,
            @PathVariable String form) {
        return reading(
                dossier,
                Purpose.EXPORT,
                grant ->
                        Optional.of(grant)
                                .filter(Grant.Read::mayAct)
                                .flatMap(may -> papers.one(may, document))
                                .flatMap(made ->
                                        files.file(
                                                made.paper(), made.edition(), form, made.file())));
    }

    private ResponseEntity<?> reading(
            DossierId dossier,
            Purpose purpose,
            Function<Grant.Read, Optional<? extends ResponseEntity<?>>> answer) {
        return switch (gatekeeper.toRead(visitor.get(), dossier, purpose)) {
            case Admission.Granted<Grant.Read>(var grant) -> {
                var found = answer.apply(grant);
                yield found.isPresent() ? found.get() : errors.notHere();
            }
            case Admission.Hidden<Grant.Read>() -> errors.notHere();
        };
    }

    private static String path(DossierId dossier) {
        return "/dossier/" + dossier;
    }
}
