package nl.meldwijzer.web.entrance;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Browser;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.StepUp;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.LineKind;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/// Asks for the password before a page or a form that may not be used on a screen that was left
/// open. Answers with an error, so that what was typed in the form is kept as a draft.
@Component
public class Confirming {
    private final StepUp stepUp;
    private final CurrentVisitor visitor;
    private final Browser browser;
    private final Frames frames;
    private final StaticTemplates templates = new StaticTemplates();

    Confirming(StepUp stepUp, CurrentVisitor visitor, Browser browser, Frames frames) {
        this.stepUp = stepUp;
        this.visitor = visitor;
        this.browser = browser;
        this.frames = frames;
    }

    /// The page that asks for the password, when it has to; then this request is where she goes on.
    public Optional<ResponseEntity<JteModel>> asked() {
        return asked(browser::remember);
    }

    /// The same for a form without a page of its own: she goes on at this one.
    public Optional<ResponseEntity<JteModel>> asked(String page) {
        return asked(() -> browser.remember(page));
    }

    private Optional<ResponseEntity<JteModel>> asked(Runnable remember) {
        if (stepUp.isFresh(visitor.get())) {
            return Optional.empty();
        }
        remember.run();
        return Optional.of(page(HttpStatus.FORBIDDEN, Refused.nothing()));
    }

    ResponseEntity<JteModel> page(HttpStatus status, Refused refused) {
        var t = frames.texts();
        var password =
                new Control.Line(
                        new Asked(
                                "password",
                                t.text("web.confirm.password"),
                                "",
                                refused.about("password")),
                        "",
                        LineKind.PASSWORD);
        return ResponseEntity.status(status)
                .body(
                        templates.entranceDoor(
                                frames.of("web.confirm.title", ""),
                                new DoorPage(
                                        t.text("web.confirm.title"),
                                        List.of(t.text("web.confirm.lead")),
                                        new Questions(
                                                "/bevestigen",
                                                "",
                                                List.of(password),
                                                t.text("web.confirm.send")),
                                        refused,
                                        List.of())));
    }
}
