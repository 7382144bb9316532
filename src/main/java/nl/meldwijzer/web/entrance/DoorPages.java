package nl.meldwijzer.web.entrance;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.AccountOutcome;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.LineKind;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.Said;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Makes the pages of the doors.
@Component
class DoorPages {
    private static final Duration BUSY = Duration.ofSeconds(5);

    private final Frames frames;
    private final ErrorPages errors;
    private final StaticTemplates templates = new StaticTemplates();

    DoorPages(Frames frames, ErrorPages errors) {
        this.frames = frames;
        this.errors = errors;
    }

    JteModel signIn(String said) {
        return signIn("", Refused.nothing(), said);
    }

    /// Says the same whether the account exists or not.
    ResponseEntity<JteModel> wrong(String typed) {
        var refused = Refused.because("username", frames.texts().text("web.signin.wrong"));
        return ResponseEntity.status(HttpStatus.UNAUTHORIZED).body(signIn(typed, refused, ""));
    }

    ResponseEntity<JteModel> wait(String typed, long seconds) {
        var refused = Refused.because("", frames.texts().text("web.signin.wait", seconds));
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(seconds))
                .body(signIn(typed, refused, ""));
    }

    ResponseEntity<JteModel> busy() {
        var page = errors.of(HttpStatus.SERVICE_UNAVAILABLE, errors.newReference());
        return ResponseEntity.status(page.getStatusCode())
                .header(HttpHeaders.RETRY_AFTER, String.valueOf(BUSY.toSeconds()))
                .body(page.getBody());
    }

    ResponseEntity<JteModel> notHere() {
        return errors.notHere();
    }

    /// Choosing a sign-in name and password.
    ///
    /// @param hidden what goes along unseen
    JteModel account(String action, List<Control> hidden, String email, Refused refused) {
        var t = frames.texts();
        var controls =
                List.of(
                        new Control.Line(
                                new Asked(
                                        "email",
                                        t.text("web.account.email"),
                                        t.text("web.account.email.hint"),
                                        refused.about("email")),
                                email,
                                LineKind.USER_NAME),
                        new Control.Line(
                                new Asked(
                                        "password",
                                        t.text("web.account.password"),
                                        t.text("web.account.password.hint"),
                                        refused.about("password")),
                                "",
                                LineKind.NEW_PASSWORD));
        var all = new ArrayList<Control>(hidden);
        all.addAll(controls);
        return templates.entranceDoor(
                frames.of("web.account.title", ""),
                new DoorPage(
                        t.text("web.account.title"),
                        List.of(t.text("web.account.lead")),
                        new Questions(action, "", all, t.text("web.account.send")),
                        refused,
                        List.of()));
    }

    /// Why an account was not opened; nothing is wrong with one that was.
    Refused refused(AccountOutcome outcome) {
        var t = frames.texts();
        return switch (outcome) {
            case AccountOutcome.UnfitPassword(var flaw) ->
                    Refused.because("password", t.text("web.password." + flaw.name()));
            case AccountOutcome.UnfitName() ->
                    Refused.because("email", t.text("web.account.email.unfit"));
            case AccountOutcome.NameTaken() ->
                    Refused.because("email", t.text("web.account.email.taken"));
            case AccountOutcome.Gone() -> Refused.because("", t.text("web.account.gone"));
            case AccountOutcome.Busy() -> Refused.because("", t.text("web.account.busy"));
            case AccountOutcome.Opened(_) -> Refused.nothing();
        };
    }

    private JteModel signIn(String typed, Refused refused, String said) {
        var t = frames.texts();
        return templates.entranceDoor(
                frames.of("web.signin.title", ""),
                new DoorPage(
                        t.text("web.signin.title"),
                        List.of(),
                        new Questions(
                                "/inloggen",
                                "",
                                List.of(
                                        new Control.Line(
                                                new Asked(
                                                        "username",
                                                        t.text("web.signin.user"),
                                                        "",
                                                        refused.about("username")),
                                                typed,
                                                LineKind.USER_NAME),
                                        new Control.Line(
                                                new Asked(
                                                        "password", t.text("web.signin.password")),
                                                "",
                                                LineKind.PASSWORD)),
                                t.text("web.signin.send")),
                        refused,
                        Said.notices(said, t)));
    }
}
