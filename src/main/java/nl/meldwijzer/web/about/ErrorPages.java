package nl.meldwijzer.web.about;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.web.draft.KeptForm;
import nl.meldwijzer.web.frame.Frame;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.Texts;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.random.RandomGenerator;

/// The pages for when something cannot be done. They are the same for everybody and say nothing
/// about anyone: absent and forbidden look alike.
@Component
public class ErrorPages {
    private static final String TITLE = "web.error.title";
    private static final String LETTERS = "23456789BCDFGHJKMNPQRSTVWXZ";

    private final Frames frames;
    private final RandomGenerator random;
    private final StaticTemplates templates = new StaticTemplates();

    ErrorPages(Frames frames, RandomGenerator random) {
        this.frames = frames;
        this.random = random;
    }

    /// Not for this reader, or not there.
    public ResponseEntity<JteModel> notHere() {
        return of(HttpStatus.NOT_FOUND, newReference());
    }

    /// The page for a status.
    ///
    /// @param reference for the reader to quote; stands in the log too
    public ResponseEntity<JteModel> of(HttpStatusCode status, String reference) {
        return of(status, key(frames.texts(), status), reference);
    }

    /// The page for a request that the server could not read.
    JteModel unread(HttpStatusCode status) {
        var frame = frames.unread(TITLE);
        return page(frame, key(frame.t(), status), newReference(), ErrorPage.Typed.nothing());
    }

    /// The page for a status, in the words of a case of its own.
    ///
    /// @param key of the heading; its advice is under `.advice`
    ResponseEntity<JteModel> of(HttpStatusCode status, String key, String reference) {
        var frame = frames.ofMishap(TITLE);
        return ResponseEntity.status(status).body(page(frame, key, reference, typed(frame.t())));
    }

    private JteModel page(Frame frame, String key, String reference, ErrorPage.Typed typed) {
        var t = frame.t();
        return templates.aboutError(
                frame, new ErrorPage(t.text(key), t.text(key + ".advice"), reference, typed));
    }

    /// The same whatever stopped the form, so that it says nothing of why.
    private static ErrorPage.Typed typed(Texts t) {
        return KeptForm.current()
                .map(form ->
                        switch (form.keep()) {
                            case KEPT -> new ErrorPage.Typed(t.text("web.draft.kept"), List.of());
                            case FAILED ->
                                    new ErrorPage.Typed(t.text("web.draft.failed"), form.texts());
                            case SENT, NOT_YET -> ErrorPage.Typed.nothing();
                        })
                .orElseGet(ErrorPage.Typed::nothing);
    }

    /// A code that is easy to read out over the telephone.
    public String newReference() {
        var code = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            code.append(i == 3 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private static String key(Texts t, HttpStatusCode status) {
        var own = "web.error." + status.value();
        if (t.find(own).isPresent()) {
            return own;
        }
        return status.is4xxClientError() ? "web.error.400" : "web.error.500";
    }
}
