package nl.meldwijzer.web.about;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import java.util.List;

/// What this is.
@Controller
class AboutController {
    private final Frames frames;
    private final StaticTemplates templates = new StaticTemplates();

    AboutController(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/over")
    ResponseEntity<JteModel> show() {
        var t = frames.texts();
        return Answers.page(
                templates.aboutPage(
                        frames.of("web.about.title", ""),
                        new AboutPage(
                                frames.house().version(),
                                List.of(
                                        new AboutPage.Part(
                                                "GOV.UK Frontend",
                                                t.text("web.about.part.govuk"),
                                                "MIT"),
                                        new AboutPage.Part(
                                                "Inter", t.text("web.about.part.inter"), "OFL-1.1"),
                                        new AboutPage.Part(
                                                "htmx", t.text("web.about.part.htmx"), "0BSD"),
                                        new AboutPage.Part(
                                                "openhtmltopdf",
                                                t.text("web.about.part.pdf"),
                                                "LGPL-2.1-or-later"),
                                        new AboutPage.Part(
                                                "Apache PDFBox",
                                                t.text("web.about.part.pdf"),
                                                "Apache-2.0")))));
    }
}
