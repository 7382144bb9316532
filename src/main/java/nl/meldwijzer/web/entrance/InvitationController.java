package nl.meldwijzer.web.entrance;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.AccountOutcome;
import nl.meldwijzer.access.Invitations;
import nl.meldwijzer.access.NewSignIn;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.stream.Stream;

/// Accepting an invitation: choosing one's own sign-in name and password.
@Controller
class InvitationController {
    private final Invitations invitations;
    private final OwnWords ownWords;
    private final DoorPages pages;

    InvitationController(Invitations invitations, OwnWords ownWords, DoorPages pages) {
        this.invitations = invitations;
        this.ownWords = ownWords;
        this.pages = pages;
    }

    @GetMapping("/uitnodiging/{token}")
    ResponseEntity<JteModel> form(@PathVariable String token) {
        return invitations
                .find(new Secret<>(token))
                .map(_ -> Answers.page(page(token, "", Refused.nothing())))
                .orElseGet(pages::notHere);
    }

    @PostMapping("/uitnodiging/{token}")
    ResponseEntity<JteModel> accept(
            @PathVariable String token, @RequestParam String email, @RequestParam String password) {
        return invitations
                .find(new Secret<>(token))
                .map(invited -> accept(token, chosen(invited, email, password)))
                .orElseGet(pages::notHere);
    }

    private ResponseEntity<JteModel> accept(String token, NewSignIn chosen) {
        var outcome = invitations.accept(new Secret<>(token), chosen);
        return switch (outcome) {
            case AccountOutcome.Opened(_) ->
                    Answers.seeOther("/inloggen", Said.of("account", Stream.empty()));
            case AccountOutcome.Busy() -> pages.busy();
            case AccountOutcome.Gone() -> pages.notHere();
            case AccountOutcome.UnfitPassword _,
                    AccountOutcome.UnfitName _,
                    AccountOutcome.NameTaken _ ->
                    Answers.refused(page(token, chosen.email().expose(), pages.refused(outcome)));
        };
    }

    private JteModel page(String token, String email, Refused refused) {
        return pages.account("/uitnodiging/" + token, List.of(), email, refused);
    }

    private NewSignIn chosen(Invitations.Invited invited, String email, String password) {
        return new NewSignIn(
                new Secret<>(email),
                new Secret<>(password),
                ownWords.of(invited.school(), invited.staff()));
    }
}
