package nl.meldwijzer.web.directory;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.directory.Change;
import nl.meldwijzer.directory.Check;
import nl.meldwijzer.directory.Directory;
import nl.meldwijzer.directory.DirectoryRegister;
import nl.meldwijzer.directory.DirectoryRegister.Outcome;
import nl.meldwijzer.directory.Entry;
import nl.meldwijzer.directory.OrganisationId;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.form.Asks;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Keeps the directory (S188).
@Controller
class OrganisationController {
    @Asks(
            value = {
                "version",
                "name",
                "aliases",
                "emergency",
                "number-*",
                "hours-*",
                "fallback-*",
                "visiting",
                "postal",
                "email",
                "website",
                "can-do",
                "via"
            },
            many = "kind")
    @Retention(RetentionPolicy.RUNTIME)
    private @interface AsksDetails {}

    private static final String PATH = "/sociale-kaart/";

    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final Directory directory;
    private final DirectoryRegister register;
    private final OrganisationFormPages forms;
    private final DirectoryPages pages;

    OrganisationController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            Directory directory,
            DirectoryRegister register,
            OrganisationFormPages forms,
            DirectoryPages pages) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.directory = directory;
        this.register = register;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping("/sociale-kaart/nieuw")
    ResponseEntity<JteModel> empty() {
        return keeping(_ -> Answers.page(forms.empty()));
    }

    @PostMapping("/sociale-kaart/nieuw")
    @AsksDetails
    ResponseEntity<JteModel> add(@RequestParam MultiValueMap<String, String> sent) {
        var form = new OrganisationForm(sent);
        return keeping(grant -> {
            if (!form.problems().isEmpty()) {
                return forms.emptyAgain(form);
            }
            var id = register.add(grant, form.organisation());
            return Answers.seeOther(PATH + id, Said.of("organisation", Stream.empty()));
        });
    }

    @GetMapping("/sociale-kaart/{id}/wijzigen")
    ResponseEntity<JteModel> form(@PathVariable OrganisationId id) {
        return keeping(grant ->
                directory
                        .one(grant, id)
                        .map(entry -> Answers.page(forms.of(entry)))
                        .orElseGet(forms::notHere));
    }

    @PostMapping("/sociale-kaart/{id}/wijzigen")
    @AsksDetails
    ResponseEntity<JteModel> rewrite(
            @PathVariable OrganisationId id,
            @RequestParam long version,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = new OrganisationForm(sent);
        return keeping(grant ->
                directory
                        .one(grant, id)
                        .map(entry -> rewrite(grant, entry, version, form))
                        .orElseGet(forms::notHere));
    }

    private ResponseEntity<JteModel> rewrite(
            Grant.School grant, Entry entry, long version, OrganisationForm form) {
        if (!form.problems().isEmpty()) {
            return forms.again(entry.id(), version, form);
        }
        var to = form.organisation().agreed(entry.organisation().cooperation());
        return change(
                grant,
                entry.id(),
                version,
                new Change.Rewritten(to),
                () -> forms.overtaken(entry, form));
    }

    @PostMapping("/sociale-kaart/{id}/gebeld")
    ResponseEntity<JteModel> called(
            @PathVariable OrganisationId id,
            @RequestParam long version,
            @RequestParam String dialled) {
        return simply(id, version, new Change.Called(dialled));
    }

    @PostMapping("/sociale-kaart/{id}/nagekeken")
    ResponseEntity<JteModel> checked(
            @PathVariable OrganisationId id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String how) {
        return Check.How.named(how)
                .map(known -> simply(id, version, new Change.Checked(known)))
                .orElseGet(forms::notHere);
    }

    @PostMapping("/sociale-kaart/{id}/einde")
    ResponseEntity<JteModel> end(@PathVariable OrganisationId id, @RequestParam long version) {
        return simply(id, version, new Change.Ended());
    }

    @PostMapping("/sociale-kaart/{id}/terug")
    ResponseEntity<JteModel> revive(@PathVariable OrganisationId id, @RequestParam long version) {
        return simply(id, version, new Change.Revived());
    }

    /// An agreement comes beside what is there, so it does not matter which version was looked at.
    @PostMapping("/sociale-kaart/{id}/afspraken")
    @Asks({"text", "on", "until"})
    ResponseEntity<JteModel> agree(
            @PathVariable OrganisationId id, @RequestParam MultiValueMap<String, String> sent) {
        return keeping(grant ->
                directory
                        .one(grant, id)
                        .map(entry ->
                                AgreementForm.read(sent)
                                        .map(agreed -> simply(id, entry.version(), agreed))
                                        .orElseGet(() -> pages.agreementAgain(grant, entry, sent)))
                        .orElseGet(forms::notHere));
    }

    private ResponseEntity<JteModel> simply(OrganisationId id, long version, Change change) {
        return keeping(grant ->
                change(
                        grant,
                        id,
                        version,
                        change,
                        () ->
                                Answers.seeOther(
                                        PATH + id, Said.of("organisation-late", Stream.empty()))));
    }

    private ResponseEntity<JteModel> change(
            Grant.School grant,
            OrganisationId id,
            long version,
            Change change,
            Supplier<ResponseEntity<JteModel>> late) {
        return switch (register.change(grant, id, version, change)) {
            case Outcome.Done _ ->
                    Answers.seeOther(
                            PATH + id,
                            Said.of("organisation-" + change.wireName(), Stream.empty()));
            case Outcome.OutOfDate() -> late.get();
            case Outcome.NotThere() -> forms.notHere();
        };
    }

    private ResponseEntity<JteModel> keeping(
            Function<Grant.School, ResponseEntity<JteModel>> answer) {
        return switch (gatekeeper.toManage(visitor.get(), Matter.DIRECTORY)) {
            case Admission.Granted<Grant.School>(var grant) -> answer.apply(grant);
            case Admission.Hidden<Grant.School>() -> forms.notHere();
        };
    }
}
