package nl.meldwijzer.web.entrance;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.AccountOutcome;
import nl.meldwijzer.access.NewSignIn;
import nl.meldwijzer.access.SetUp;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.Founding;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Asks;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.stream.Stream;

/// The very first page of a new install: makes the school, its board and the first account.
@Controller
class SetUpController {
    private final SetUp setUp;
    private final Founding founding;
    private final SetUpPages pages;
    private final DoorPages doors;
    private final OwnWords ownWords;
    private final FirstVersion firstVersion;

    SetUpController(
            SetUp setUp,
            Founding founding,
            SetUpPages pages,
            DoorPages doors,
            OwnWords ownWords,
            FirstVersion firstVersion) {
        this.setUp = setUp;
        this.founding = founding;
        this.firstVersion = firstVersion;
        this.pages = pages;
        this.doors = doors;
        this.ownWords = ownWords;
    }

    /// A founded school waiting for its first account.
    private record Founded(SetUp.Redeemed proof, SchoolId school, StaffId staff) {}

    @GetMapping("/instellen/{token}")
    ResponseEntity<JteModel> form(@PathVariable String token) {
        return setUp.isOpen(new Secret<>(token))
                ? Answers.page(
                        pages.page(
                                token,
                                new SetUpForm(new LinkedMultiValueMap<>()),
                                Refused.nothing()))
                : doors.notHere();
    }

    /// Everything that can be wrong is said before the link is used up.
    @PostMapping("/instellen/{token}")
    @Asks({
        "school",
        "brin",
        "board",
        "own.call",
        "own.prefix",
        "own.surname",
        "director.call",
        "director.prefix",
        "director.surname",
        "recipient.call",
        "recipient.prefix",
        "recipient.surname",
        "second.call",
        "second.prefix",
        "second.surname",
        "email",
        "password"
    })
    ResponseEntity<JteModel> found(
            @PathVariable String token, @RequestParam MultiValueMap<String, String> sent) {
        if (!setUp.isOpen(new Secret<>(token))) {
            return doors.notHere();
        }
        var form = new SetUpForm(sent);
        var wrong = wrong(form);
        if (wrong.isShown()) {
            return Answers.refused(pages.page(token, form, wrong));
        }
        return setUp.redeem(new Secret<>(token))
                .map(proof -> found(proof, form))
                .orElseGet(doors::notHere);
    }

    /// A second try at the account, after the school was founded.
    @PostMapping("/instellen")
    ResponseEntity<JteModel> again(
            @RequestParam String proof,
            @RequestParam String school,
            @RequestParam String staff,
            @RequestParam String email,
            @RequestParam String password) {
        var founded =
                new Founded(
                        new SetUp.Redeemed(new Secret<>(proof)),
                        new SchoolId(school),
                        new StaffId(staff));
        var names = ownWords.of(founded.school(), founded.staff());
        return open(founded, new NewSignIn(new Secret<>(email), new Secret<>(password), names));
    }

    private Refused wrong(SetUpForm form) {
        var missing = pages.missing(form);
        return missing.isShown()
                ? missing
                : setUp.objection(form.chosen()).map(doors::refused).orElse(missing);
    }

    private ResponseEntity<JteModel> found(SetUp.Redeemed proof, SetUpForm form) {
        return switch (founding.handle(new Actor.Operator(), form.command())) {
            case Founding.Outcome.Founded(var school, _, var staff, _) -> {
                firstVersion.adopt(school);
                yield open(new Founded(proof, school, staff.getFirst()), form.chosen());
            }
            case Founding.Outcome.Refused(_) ->
                    throw new IllegalStateException("the form asks for everybody a school needs");
        };
    }

    private ResponseEntity<JteModel> open(Founded founded, NewSignIn chosen) {
        var outcome = setUp.open(founded.proof(), founded.school(), founded.staff(), chosen);
        return switch (outcome) {
            case AccountOutcome.Opened(_) ->
                    Answers.seeOther("/inloggen", Said.of("setup", Stream.empty()));
            case AccountOutcome.Gone() -> doors.notHere();
            case AccountOutcome.UnfitPassword _,
                    AccountOutcome.UnfitName _,
                    AccountOutcome.NameTaken _,
                    AccountOutcome.Busy _ ->
                    Answers.refused(
                            doors.account(
                                    "/instellen",
                                    hidden(founded),
                                    chosen.email().expose(),
                                    doors.refused(outcome)));
        };
    }

    private static List<Control> hidden(Founded founded) {
        return List.of(
                new Control.Hidden(new Asked("proof", ""), founded.proof().proof().expose()),
                new Control.Hidden(new Asked("school", ""), founded.school().value()),
                new Control.Hidden(new Asked("staff", ""), founded.staff().value()));
    }
}
