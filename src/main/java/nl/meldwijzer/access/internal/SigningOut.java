package nl.meldwijzer.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meldwijzer.access.Sessions;
import nl.meldwijzer.kernel.Secret;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/// Ends the session and what the browser kept. The device's cookie stays: it opens nothing, and
/// without it whoever signs out properly would be slowed down by guessers elsewhere. That is why
/// the browser is not told to clear all cookies; ours go one by one.
final class SigningOut implements LogoutHandler, LogoutSuccessHandler {
    private final Sessions sessions;
    private final Cookies cookies;

    SigningOut(Sessions sessions, Cookies cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @Override
    public void logout(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        cookies.read(request, Cookies.SESSION).map(Secret::new).ifPresent(sessions::end);
        cookies.remove(response, Cookies.SESSION);
        cookies.remove(response, Cookies.CSRF);
        cookies.remove(response, Cookies.TARGET);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication authentication) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", "/inloggen");
    }
}
