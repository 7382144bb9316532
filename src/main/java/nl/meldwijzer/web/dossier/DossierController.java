package nl.meldwijzer.web.dossier;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Purpose;
import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.dossier.ReadDossier.Query;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.ArrayList;
import java.util.Optional;

/// Shows a dossier.
@Controller
class DossierController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final ReadDossier readDossier;
    private final DossierPages pages;
    private final Frames frames;
    private final ErrorPages errors;

    DossierController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            ReadDossier readDossier,
            DossierPages pages,
            Frames frames,
            ErrorPages errors) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.readDossier = readDossier;
        this.pages = pages;
        this.frames = frames;
        this.errors = errors;
    }

    @GetMapping("/dossier/{dossier}")
    ResponseEntity<JteModel> show(
            @PathVariable DossierId dossier,
            @RequestParam Optional<Integer> blad,
            @CookieValue(name = Said.COOKIE, defaultValue = "") String said) {
        return switch (gatekeeper.toRead(visitor.get(), dossier, Purpose.VIEW)) {
            case Admission.Granted<Grant.Read>(var grant) -> page(grant, query(blad), said);
            case Admission.Hidden<Grant.Read>() -> errors.notHere();
        };
    }

    private ResponseEntity<JteModel> page(Grant.Read grant, Query query, String said) {
        var notices = new ArrayList<>(Said.notices(said, frames.texts()));
        if (!grant.mayAct()) {
            notices.add(pages.readsOnly());
        }
        return Answers.page(pages.page(grant, readDossier.handle(grant, query), notices), said);
    }

    private static Query query(Optional<Integer> page) {
        return page.<Query>map(Query.Page::new).orElseGet(Query.Newest::new);
    }
}
