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
import nl.meldwijzer.web.entrance.Confirming;
import nl.meldwijzer.web.form.Asks;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Employees, their functions with periods, and their invitations. Each decides on who sees a
/// child's dossier, so whoever sits here proves first that it is she (3.7 of the security design).
@Controller
class StaffController {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final PeopleRegister register;
    private final Invitations invitations;
    private final StaffPages pages;
    private final Confirming confirming;

    StaffController(
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            PeopleRegister register,
            Invitations invitations,
            StaffPages pages,
            Confirming confirming) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.register = register;
        this.invitations = invitations;
        this.pages = pages;
        this.confirming = confirming;
    }

    @GetMapping("/mensen/nieuw")
    ResponseEntity<JteModel> empty() {
        return changing(Matter.PEOPLE, "/mensen/nieuw", _ -> Answers.page(pages.empty()));
    }

    @PostMapping("/mensen/nieuw")
    @Asks({"call", "prefix", "surname", "email", "function"})
    ResponseEntity<JteModel> add(@RequestParam MultiValueMap<String, String> sent) {
        var form = new StaffForm(sent);
        return changing(Matter.PEOPLE, "/mensen/nieuw", grant -> add(grant, form));
    }

    @GetMapping("/mensen/{staff}")
    ResponseEntity<JteModel> show(@PathVariable StaffId staff) {
        return changing(Matter.PEOPLE, StaffPages.path(staff), grant -> pages.show(grant, staff));
    }

    @PostMapping("/mensen/{staff}/functies")
    @Asks({"function", "from", "last"})
    ResponseEntity<JteModel> start(
            @PathVariable StaffId staff, @RequestParam MultiValueMap<String, String> sent) {
        var form = new StaffForm(sent);
        return changing(Matter.PEOPLE, StaffPages.path(staff), grant -> start(grant, staff, form));
    }

    @GetMapping("/mensen/{staff}/functies/{function}/einde")
    ResponseEntity<JteModel> ending(@PathVariable StaffId staff, @PathVariable String function) {
        return changing(
                Matter.PEOPLE,
                StaffPages.endPath(staff, function),
                grant ->
                        SchoolFunction.named(function)
                                .map(held -> pages.ending(grant, staff, held))
                                .orElseGet(pages::notHere));
    }

    @PostMapping("/mensen/{staff}/functies/{function}/einde")
    @Asks("last_day")
    ResponseEntity<JteModel> end(
            @PathVariable StaffId staff,
            @PathVariable String function,
            @RequestParam MultiValueMap<String, String> sent) {
        var form = new StaffForm(sent);
        return changing(
                Matter.PEOPLE,
                StaffPages.endPath(staff, function),
                grant ->
                        SchoolFunction.named(function)
                                .map(held -> end(grant, staff, held, form))
                                .orElseGet(pages::notHere));
    }

    @PostMapping("/mensen/{staff}/uitnodigen")
    ResponseEntity<JteModel> invite(@PathVariable StaffId staff) {
        return changing(
                Matter.ACCOUNTS,
                "/mensen",
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
        return form.period()
                .map(period -> register.startFunction(grant, staff, period))
                .map(changed -> answer(changed, reason -> pages.again(grant, staff, form, reason)))
                .orElseGet(() -> pages.again(grant, staff, form, Optional.empty()));
    }

    private ResponseEntity<JteModel> end(
            Grant.School grant, StaffId staff, SchoolFunction function, StaffForm form) {
        return form.lastDay(pages.today())
                .map(last -> register.endFunction(grant, staff, function, last))
                .map(changed ->
                        answer(
                                changed,
                                reason -> pages.again(grant, staff, StaffForm.empty(), reason)))
                .orElseGet(() -> pages.endingAgain(grant, staff, function, form));
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

    /// @param back where she goes on when the password was asked
    private ResponseEntity<JteModel> changing(
            Matter matter, String back, Function<Grant.School, ResponseEntity<JteModel>> answer) {
        return switch (gatekeeper.toManage(visitor.get(), matter)) {
            case Admission.Granted<Grant.School>(var grant) ->
                    confirming.asked(back).orElseGet(() -> answer.apply(grant));
            case Admission.Hidden<Grant.School>() -> pages.notHere();
        };
    }
}
