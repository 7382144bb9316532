package nl.meldwijzer.web.entrance;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import nl.meldwijzer.access.Browser;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.draft.KeptForm;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Gives a form back that `access` stopped: its token was old, or the session had ended. What was
/// typed is kept; what was posted from another site, or holds a password, is not.
@Controller
class ExpiredController {
    private static final String REASON = "meldwijzer.refused";
    private static final Set<String> NEVER_BACK = Set.of("_csrf", "password");

    /// Hides the screen: whatever is wrong with the form, that comes first.
    private static final String HIDE = "/concept/pauze";

    private final Frames frames;
    private final ErrorPages errors;
    private final CurrentVisitor visitor;
    private final Browser browser;
    private final StaticTemplates templates = new StaticTemplates();

    ExpiredController(Frames frames, ErrorPages errors, CurrentVisitor visitor, Browser browser) {
        this.frames = frames;
        this.errors = errors;
        this.visitor = visitor;
        this.browser = browser;
    }

    @RequestMapping("/formulier-verlopen")
    ResponseEntity<JteModel> giveBack(
            HttpServletRequest request, @RequestParam MultiValueMap<String, String> sent) {
        return path(request)
                .filter(_ -> !sent.containsKey("password"))
                .map(path -> answer(path, reason(request), sent))
                .orElseGet(() -> errors.of(HttpStatus.FORBIDDEN, errors.newReference()));
    }

    private ResponseEntity<JteModel> answer(
            String path, String reason, MultiValueMap<String, String> sent) {
        if (path.equals(HIDE)) {
            browser.leave();
            return Answers.seeOther("/pauze");
        }
        return KeptForm.current()
                .filter(form -> form.keep() != KeptForm.Outcome.FAILED)
                .flatMap(this::kept)
                .orElseGet(() -> page(reason, path, typed(sent)));
    }

    /// The text is safe. It is shown again only to whoever wrote it: somebody else may have sat
    /// down at the screen meanwhile.
    private Optional<ResponseEntity<JteModel>> kept(KeptForm form) {
        return visitor.find()
                .map(reader ->
                        form.isOf(reader)
                                ? Optional.<ResponseEntity<JteModel>>empty()
                                : Optional.of(page("other", "/", List.of())))
                .orElseGet(() -> Optional.of(page("kept", form.path(), List.of())));
    }

    private ResponseEntity<JteModel> page(
            String reason, String path, List<ExpiredPage.Typed> typed) {
        var t = frames.texts();
        var head = t.first("web.expired.title." + reason, "web.expired.title");
        return ResponseEntity.status(HttpStatus.FORBIDDEN)
                .body(
                        templates.entranceExpired(
                                frames.of("web.expired.title", ""),
                                new ExpiredPage(
                                        head, t.text("web.expired." + reason), path, typed)));
    }

    private static List<ExpiredPage.Typed> typed(MultiValueMap<String, String> sent) {
        return sent.entrySet().stream()
                .filter(field -> !NEVER_BACK.contains(field.getKey()))
                .flatMap(field ->
                        field.getValue().stream()
                                .map(value -> new ExpiredPage.Typed(field.getKey(), value)))
                .toList();
    }

    private static String reason(HttpServletRequest request) {
        return "session".equals(request.getAttribute(REASON)) ? "session" : "form";
    }

    /// Where the form was going; nowhere when it came from another site or was asked for directly.
    private static Optional<String> path(HttpServletRequest request) {
        return "site".equals(request.getAttribute(REASON))
                ? Optional.empty()
                : Optional.ofNullable(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI))
                        .map(Object::toString);
    }
}
