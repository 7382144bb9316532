package nl.meldwijzer.web.emergency;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.people.Schools;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.time.Duration;
import java.util.List;

/// The emergency page: for whoever comes, the same for everybody, so that a browser may keep it.
@Controller
class EmergencyController {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Frames frames;
    private final Schools schools;
    private final ErrorPages errors;
    private final StaticTemplates templates = new StaticTemplates();

    EmergencyController(Frames frames, Schools schools, ErrorPages errors) {
        this.frames = frames;
        this.schools = schools;
        this.errors = errors;
    }

    @GetMapping("/nood")
    ResponseEntity<JteModel> show() {
        return cached(page());
    }

    /// Regional numbers come with the directory; until then a school has none of its own.
    @GetMapping("/nood/{school}")
    ResponseEntity<JteModel> show(@PathVariable SchoolId school) {
        return schools.school(school).map(_ -> cached(page())).orElseGet(errors::notHere);
    }

    private JteModel page() {
        return templates.emergencyPage(
                frames.open("web.nood.pagetitle"), new EmergencyPage(List.of()));
    }

    private static ResponseEntity<JteModel> cached(JteModel page) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .varyBy("Cookie")
                .body(page);
    }
}
