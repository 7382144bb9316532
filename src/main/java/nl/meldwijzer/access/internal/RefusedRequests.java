package nl.meldwijzer.access.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

import java.io.IOException;

/// What happens to a request that may not pass. A page goes to the sign-in page; a form is handed,
/// with what was typed in it, to the page that gives the text back: nothing of it was acted on.
final class RefusedRequests implements AccessDeniedHandler, AuthenticationEntryPoint {
    /// Written by `web`. Gets the form as it was posted, and [#REASON].
    static final String PAGE = "/formulier-verlopen";

    /// The request attribute that says why: `form`, `session` or `site`.
    static final String REASON = "meldwijzer.refused";

    private final Targets targets;

    RefusedRequests(Targets targets) {
        this.targets = targets;
    }

    /// The form's token was missing or old. Nothing of what another site posts is given back.
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        giveBack(request, response, FormOrigin.isPostedElsewhere(request) ? "site" : "form");
    }

    /// Nobody is signed in.
    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException refused)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST")) {
            giveBack(request, response, "session");
            return;
        }
        targets.remember(request.getRequestURI(), response);
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", "/inloggen");
    }

    static void giveBack(HttpServletRequest request, HttpServletResponse response, String reason)
            throws IOException, ServletException {
        response.setStatus(HttpStatus.FORBIDDEN.value());
        request.setAttribute(REASON, reason);
        request.getRequestDispatcher(PAGE).forward(request, response);
    }
}
