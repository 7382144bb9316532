package nl.meldwijzer.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meldwijzer.access.Sessions;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.Secret;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

import java.util.Optional;

/// Who makes a request, from our own table of sessions: nothing of it is kept in memory.
final class CookieSessions implements SecurityContextRepository {
    private final Sessions sessions;
    private final Cookies cookies;

    CookieSessions(Sessions sessions, Cookies cookies) {
        this.sessions = sessions;
        this.cookies = cookies;
    }

    @Override
    @SuppressWarnings("deprecation") // Spring Security still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = SecurityContextHolder.createEmptyContext();
        visitor(holder.getRequest()).map(SignedIn::new).ifPresent(context::setAuthentication);
        return context;
    }

    /// Sessions begin by [nl.meldwijzer.access.SignIn] alone.
    @Override
    public void saveContext(
            SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return cookies.read(request, Cookies.SESSION).isPresent();
    }

    private Optional<Visitor.Employee> visitor(HttpServletRequest request) {
        return cookies.read(request, Cookies.SESSION).map(Secret::new).flatMap(sessions::find);
    }
}
