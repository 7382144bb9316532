package nl.meldwijzer.web.work;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.dossier.DossierList;
import nl.meldwijzer.dossier.MyWork;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/// My work: the first page.
@Controller
class WorkController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final MyWork myWork;
    private final DossierList dossierList;
    private final WorkPages pages;
    private final ErrorPages errors;

    WorkController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            MyWork myWork,
            DossierList dossierList,
            WorkPages pages,
            ErrorPages errors) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.myWork = myWork;
        this.dossierList = dossierList;
        this.pages = pages;
        this.errors = errors;
    }

    @GetMapping("/")
    ResponseEntity<JteModel> show(@CookieValue(name = Said.COOKIE, defaultValue = "") String said) {
        return switch (gatekeeper.toList(visitor.get(), QueryKind.MY_WORK)) {
            case Admission.Granted<Grant.List>(var grant) ->
                    Answers.page(pages.page(shown(grant), said), said);
            case Admission.Hidden<Grant.List>() -> errors.notHere();
        };
    }

    private WorkPages.Shown shown(Grant.List grant) {
        return new WorkPages.Shown(
                myWork.handle(grant),
                dossiers(),
                holdsAny(grant, SchoolFunction.management()),
                holdsAny(grant, SchoolFunction.attentionOfficers())
                        || holdsAny(grant, Set.of(SchoolFunction.BOARD_RECIPIENT)));
    }

    private static boolean holdsAny(Grant.List grant, Set<SchoolFunction> functions) {
        return !Collections.disjoint(grant.functions(), functions);
    }

    /// Who may list no dossiers, as an administrator, has none on the page.
    private List<DossierList.Listed> dossiers() {
        return switch (gatekeeper.toList(visitor.get(), QueryKind.DOSSIERS)) {
            case Admission.Granted<Grant.List>(var grant) -> dossierList.handle(grant);
            case Admission.Hidden<Grant.List>() -> List.of();
        };
    }
}
