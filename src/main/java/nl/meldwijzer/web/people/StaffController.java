package nl.meldwijzer.web.people;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Invitations;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.Changed;
import nl.meldwijzer.people.PeopleRegister;
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

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Employees, their functions with periods, and their invitations.
@Controller
class StaffController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final PeopleRegister register;
    private final Invitations invitations;
    private final StaffPages pages;

    StaffController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            PeopleRegister register,
            Invitations invitations,
            StaffPages pages) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.register = register;
        this.invitations = invitations;
        this.pages = pages;
    }

    @GetMapping("/mensen/nieuw")
    ResponseEntity<JteModel> empty() {
        return managing(Matter.PEOPLE, _ -> Answers.page(pages.empty()));
    }

    @PostMapping("/mensen/nieuw")
    @Asks({"call", "prefix", "surname", "email", "function"})
    ResponseEntity<JteModel> add(@RequestParam MultiValueMap<String, String> sent) {
        var form = new StaffForm(sent);
        return managing(Matter.PEOPLE, grant -> add(grant, form));
    }

    @GetMapping("/mensen/{staff}")
    ResponseEntity<JteModel> show(@PathVariable StaffId staff) {
        return managing(Matter.PEOPLE, grant -> pages.show(grant, staff));
    }

    @PostMapping("/mensen/{staff}/functies")
    @Asks({"function", "from"})
    ResponseEntity<JteModel> start(
            @PathVariable StaffId staff, @RequestParam MultiValueMap<String, String> sent) {
        var form = new StaffForm(sent);
        return managing(Matter.PEOPLE, grant -> start(grant, staff, form));
    }

    @PostMapping("/mensen/{staff}/functies/{function}/einde")
    ResponseEntity<JteModel> end(
            @PathVariable StaffId staff,
            @PathVariable String function,
            @RequestParam(name = "last_day", defaultValue = "today") String lastDay) {
        var today = pages.today();
        var last = lastDay.equals("before") ? today.minusDays(1) : today;
        return managing(
                Matter.PEOPLE,
                grant ->
                        SchoolFunction.named(function)
                                .map(held -> end(grant, staff, held, last))
                                .orElseGet(pages::notHere));
    }

    @PostMapping("/mensen/{staff}/uitnodigen")
    ResponseEntity<JteModel> invite(@PathVariable StaffId staff) {
        return managing(
                Matter.ACCOUNTS,
                grant -> pages.invited(grant, staff, () -> invitations.invite(grant, staff)));
    }

    private ResponseEntity<JteModel> add(Grant.School grant, StaffForm form) {
        return form.details()
                .map(details ->
                        answer(
                                register.addEmployee(grant, details),
                                reason -> pages.emptyAgain(form, reason)))
                .orElseGet(() -> pages.emptyAgain(form, Optional.empty()));
    }

    private ResponseEntity<JteModel> start(Grant.School grant, StaffId staff, StaffForm form) {
        return form.function()
                .flatMap(function -> form.from().map(from -> start(grant, staff, function, from)))
                .map(changed -> answer(changed, reason -> pages.again(grant, staff, form, reason)))
                .orElseGet(() -> pages.again(grant, staff, form, Optional.empty()));
    }

    private Changed<StaffId> start(
            Grant.School grant, StaffId staff, SchoolFunction function, LocalDate from) {
        return register.startFunction(grant, staff, function, from);
    }

    private ResponseEntity<JteModel> end(
            Grant.School grant, StaffId staff, SchoolFunction function, LocalDate last) {
        return answer(
                register.endFunction(grant, staff, function, last),
                reason -> pages.again(grant, staff, StaffForm.empty(), reason));
    }

    private static ResponseEntity<JteModel> answer(
            Changed<StaffId> changed,
            Function<Optional<Changed.Reason>, ResponseEntity<JteModel>> refused) {
        return switch (changed) {
            case Changed.Done<StaffId>(_) ->
                    Answers.seeOther("/mensen", Said.of("people", Stream.empty()));
            case Changed.Refused<StaffId>(var reason) -> refused.apply(Optional.of(reason));
        };
    }

    private ResponseEntity<JteModel> managing(
            Matter matter, Function<Grant.School, ResponseEntity<JteModel>> answer) {
        return switch (gatekeeper.toManage(visitor.get(), matter)) {
            case Admission.Granted<Grant.School>(var grant) -> answer.apply(grant);
            case Admission.Hidden<Grant.School>() -> pages.notHere();
        };
    }
}
