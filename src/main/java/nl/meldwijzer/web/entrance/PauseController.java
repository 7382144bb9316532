package nl.meldwijzer.web.entrance;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Browser;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Hides the screen (T63), and says that the reader is still there.
@Controller
class PauseController {
    private final Browser browser;
    private final Frames frames;
    private final StaticTemplates templates = new StaticTemplates();

    PauseController(Browser browser, Frames frames) {
        this.browser = browser;
        this.frames = frames;
    }

    /// A page that could be anybody's. It locks although it is only asked for: hiding has to work
    /// with a plain link, and no other site can follow it with our cookie.
    @GetMapping("/pauze")
    ResponseEntity<JteModel> hide() {
        browser.leave();
        return Answers.page(templates.entrancePause(frames.texts()));
    }

    /// Being asked for is enough to keep the session.
    @GetMapping("/sessie")
    ResponseEntity<Void> stay() {
        return ResponseEntity.noContent().build();
    }
}
