package nl.meldwijzer.web.directory;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.directory.Directory;
import nl.meldwijzer.directory.Entry;
import nl.meldwijzer.directory.OrganisationId;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Reads the directory.
@Controller
class DirectoryController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final Directory directory;
    private final DirectoryPages pages;

    DirectoryController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            Directory directory,
            DirectoryPages pages) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.directory = directory;
        this.pages = pages;
    }

    @GetMapping("/sociale-kaart")
    ResponseEntity<JteModel> all(@CookieValue(name = Said.COOKIE, defaultValue = "") String said) {
        return listing(grant -> {
            var entries = directory.all(grant);
            gatekeeper.listed(grant, entries.stream().map(entry -> entry.id().value()).toList());
            return Answers.page(pages.all(grant, entries, said), said);
        });
    }

    @GetMapping("/sociale-kaart/{id}")
    ResponseEntity<JteModel> one(
            @PathVariable OrganisationId id,
            @CookieValue(name = Said.COOKIE, defaultValue = "") String said) {
        return listing(grant -> {
            var entry = directory.one(grant, id);
            gatekeeper.listed(grant, entry.map(one -> shown(grant, one)).orElseGet(List::of));
            return entry.map(one -> Answers.page(pages.one(grant, one, said), said))
                    .orElseGet(pages::notHere);
        });
    }

    /// Its page names those around it too.
    private List<String> shown(Grant.List grant, Entry entry) {
        var around = directory.around(grant, entry);
        return Stream.of(Stream.of(entry), around.via().stream(), around.through().stream())
                .flatMap(entries -> entries)
                .map(one -> one.id().value())
                .toList();
    }

    private ResponseEntity<JteModel> listing(
            Function<Grant.List, ResponseEntity<JteModel>> answer) {
        return switch (gatekeeper.toList(visitor.get(), QueryKind.DIRECTORY)) {
            case Admission.Granted<Grant.List>(var grant) -> answer.apply(grant);
            case Admission.Hidden<Grant.List>() -> pages.notHere();
        };
    }
}
