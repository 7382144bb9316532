package nl.meldwijzer.web;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.web.frame.Said;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import java.net.URI;

/// The answers that a controller can give.
public final class Answers {
    private Answers() {}

    public static ResponseEntity<JteModel> page(JteModel page) {
        return ResponseEntity.ok(page);
    }

    /// A page that may say something once.
    ///
    /// @param said the cookie that came along; empty when there was none
    public static ResponseEntity<JteModel> page(JteModel page, String said) {
        return said.isEmpty()
                ? page(page)
                : ResponseEntity.ok()
                        .header(HttpHeaders.SET_COOKIE, Said.heard().toString())
                        .body(page);
    }

    /// The form again, with what is wrong and everything that was typed. Nothing was written.
    public static ResponseEntity<JteModel> refused(JteModel page) {
        return ResponseEntity.unprocessableContent().body(page);
    }

    /// The form again, because something else came in between.
    public static ResponseEntity<JteModel> conflict(JteModel page) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(page);
    }

    /// To another page after something was done, so that reloading does not do it again.
    public static ResponseEntity<JteModel> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
    }

    /// The same, saying what was done.
    public static ResponseEntity<JteModel> seeOther(String path, Said said) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .header(HttpHeaders.SET_COOKIE, said.cookie().toString())
                .build();
    }
}
