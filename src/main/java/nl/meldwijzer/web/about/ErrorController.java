package nl.meldwijzer.web.about;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// The page for what the server refuses before a controller sees it: no token, too large, unknown.
@Controller
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {
    private final ErrorPages pages;

    ErrorController(ErrorPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    ResponseEntity<JteModel> page(HttpServletRequest request) {
        var status =
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : 404;
        return pages.of(HttpStatusCode.valueOf(status), pages.newReference());
    }
}
