package nl.meldwijzer.web.entrance;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Browser;
import nl.meldwijzer.access.NextStep;
import nl.meldwijzer.access.SignIn;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.frame.Said;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in. Signing out is a form on every page, answered by `access`.
@Controller
class SignInController {
    private final SignIn signIn;
    private final Browser browser;
    private final DoorPages pages;

    SignInController(SignIn signIn, Browser browser, DoorPages pages) {
        this.signIn = signIn;
        this.browser = browser;
        this.pages = pages;
    }

    @GetMapping("/inloggen")
    ResponseEntity<JteModel> form(@CookieValue(name = Said.COOKIE, defaultValue = "") String said) {
        return Answers.page(pages.signIn(said), said);
    }

    @PostMapping("/inloggen")
    ResponseEntity<JteModel> attempt(@RequestParam String username, @RequestParam String password) {
        var attempt = browser.attempt(new Secret<>(username), new Secret<>(password));
        return switch (signIn.attempt(attempt)) {
            case SignIn.Result.SignedIn signedIn -> enter(signedIn);
            case SignIn.Result.Wrong() -> pages.wrong(username);
            case SignIn.Result.Wait(var seconds) -> pages.wait(username, seconds);
            case SignIn.Result.Busy() -> pages.busy();
        };
    }

    private ResponseEntity<JteModel> enter(SignIn.Result.SignedIn signedIn) {
        return switch (signedIn.next()) {
            case NextStep.Done() -> Answers.seeOther(browser.keep(signedIn));
            case NextStep.SecondFactorNeeded() ->
                    throw new IllegalStateException("second factors have no page yet");
        };
    }
}
