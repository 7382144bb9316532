package nl.meldwijzer.web.governance;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.governance.ReportingCodes;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads the school's own code.
@Controller
class CodeController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final ReportingCodes codes;
    private final CodePages pages;
    private final CodePapers papers;

    CodeController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            ReportingCodes codes,
            CodePages pages,
            CodePapers papers) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.codes = codes;
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping("/meldcode")
    ResponseEntity<?> all(@CookieValue(name = Said.COOKIE, defaultValue = "") String said) {
        return listing(grant -> {
            var versions = codes.all(grant);
            gatekeeper.listed(grant, versions.stream().map(CodeVersion::id).toList());
            return Answers.page(pages.all(grant, versions, said), said);
        });
    }

    @GetMapping("/meldcode/versie/{number}")
    ResponseEntity<?> one(@PathVariable String number) {
        return listing(grant -> {
            var found = CodePages.number(number).flatMap(wanted -> codes.version(grant, wanted));
            gatekeeper.listed(grant, found.map(CodeVersion::id).map(List::of).orElse(List.of()));
            return found.map(version -> Answers.page(pages.one(grant, version)))
                    .orElseGet(pages::notHere);
        });
    }

    @GetMapping("/meldcode/versie/{number}/{form}")
    ResponseEntity<?> take(@PathVariable String number, @PathVariable String form) {
        return listing(grant -> {
            var found = CodePages.number(number).flatMap(wanted -> codes.version(grant, wanted));
            gatekeeper.listed(grant, found.map(CodeVersion::id).map(List::of).orElse(List.of()));
            Optional<ResponseEntity<?>> file =
                    found.flatMap(version -> papers.file(pages.page(grant, version), form));
            return file.isPresent() ? file.get() : pages.notHere();
        });
    }

    private ResponseEntity<?> listing(Function<Grant.List, ResponseEntity<?>> answer) {
        return switch (gatekeeper.toList(visitor.get(), QueryKind.REPORTING_CODE)) {
            case Admission.Granted<Grant.List>(var grant) -> answer.apply(grant);
            case Admission.Hidden<Grant.List>() -> pages.notHere();
        };
    }
}
