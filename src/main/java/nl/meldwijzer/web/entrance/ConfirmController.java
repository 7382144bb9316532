package nl.meldwijzer.web.entrance;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Browser;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.StepUp;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Frames;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The password again, and on to where one was going.
@Controller
class ConfirmController {
    private final StepUp stepUp;
    private final Browser browser;
    private final CurrentVisitor visitor;
    private final Confirming confirming;
    private final DoorPages doors;
    private final Frames frames;

    ConfirmController(
            StepUp stepUp,
            Browser browser,
            CurrentVisitor visitor,
            Confirming confirming,
            DoorPages doors,
            Frames frames) {
        this.stepUp = stepUp;
        this.browser = browser;
        this.visitor = visitor;
        this.confirming = confirming;
        this.doors = doors;
        this.frames = frames;
    }

    @PostMapping("/bevestigen")
    ResponseEntity<JteModel> confirm(@RequestParam String password) {
        var attempt = browser.attempt(new Secret<>(""), new Secret<>(password));
        return switch (stepUp.confirm(visitor.get(), attempt)) {
            case StepUp.Result.Confirmed(var session) -> Answers.seeOther(browser.renew(session));
            case StepUp.Result.Wrong() ->
                    again(HttpStatus.UNPROCESSABLE_CONTENT, "password", "web.confirm.wrong");
            case StepUp.Result.Wait(var seconds) ->
                    again(HttpStatus.TOO_MANY_REQUESTS, "", "web.signin.wait", seconds);
            case StepUp.Result.Busy() -> doors.busy();
        };
    }

    private ResponseEntity<JteModel> again(
            HttpStatus status, String field, String key, Object... arguments) {
        return confirming.page(status, Refused.because(field, frames.texts().text(key, arguments)));
    }
}
