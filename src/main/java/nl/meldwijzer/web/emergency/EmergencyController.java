package nl.meldwijzer.web.emergency;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.people.Schools;
import nl.meldwijzer.people.Schools.SchoolCard;
import nl.meldwijzer.web.about.ErrorPages;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import java.time.Duration;
import java.util.function.Function;

/// The emergency page: for whoever comes, the same for everybody, so that a browser may keep it.
@Controller
class EmergencyController {
    /// Short: a number that was corrected must not stay wrong for a day. What is kept for when the
    /// server is away is the script's (`nood-worker.js`).
    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Schools schools;
    private final EmergencyPages pages;
    private final ErrorPages errors;

    EmergencyController(Schools schools, EmergencyPages pages, ErrorPages errors) {
        this.schools = schools;
        this.pages = pages;
        this.errors = errors;
    }

    @GetMapping("/nood")
    ResponseEntity<JteModel> show() {
        return kept(pages.general());
    }

    @GetMapping("/nood/{school}")
    ResponseEntity<JteModel> show(@PathVariable SchoolId school) {
        return of(school, pages::of);
    }

    @GetMapping("/nood/{school}/kaart")
    ResponseEntity<JteModel> card(@PathVariable SchoolId school) {
        return of(school, pages::card);
    }

    private ResponseEntity<JteModel> of(SchoolId school, Function<SchoolCard, JteModel> page) {
        return schools.school(school)
                .map(card -> kept(page.apply(card)))
                .orElseGet(errors::notHere);
    }

    private static ResponseEntity<JteModel> kept(JteModel page) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .varyBy("Cookie")
                .body(page);
    }
}
