package nl.meldwijzer.access.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meldwijzer.access.Browser;
import nl.meldwijzer.access.Csrf;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Sessions;
import nl.meldwijzer.access.SignIn;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.Secret;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.time.Duration;
import java.util.Optional;

/// The browser of the request that this thread is answering.
final class WebBrowser implements Browser, Csrf, CurrentVisitor {
    private static final Duration DEVICE_AGE = Duration.ofDays(180);

    private final Sessions sessions;
    private final Cookies cookies;
    private final Targets targets;

    WebBrowser(Sessions sessions, Cookies cookies, Targets targets) {
        this.sessions = sessions;
        this.cookies = cookies;
        this.targets = targets;
    }

    @Override
    public SignIn.Attempt attempt(Secret<String> name, Secret<String> password) {
        var request = request();
        var device = cookies.read(request, Cookies.DEVICE).map(Secret::new).orElse(null);
        var agent = request.getHeader("User-Agent");
        var from = new SignIn.Origin(request.getRemoteAddr(), agent == null ? "" : agent);
        return new SignIn.Attempt(name, password, device, from);
    }

    @Override
    public void remember() {
        remember(request().getRequestURI());
    }

    @Override
    public void remember(String path) {
        targets.remember(path, response());
    }

    @Override
    public String renew(Secret<String> session) {
        cookies.put(response(), Cookies.SESSION, session.expose());
        return targets.recall(request(), response());
    }

    @Override
    public String keep(SignIn.Result.SignedIn signedIn) {
        var request = request();
        var response = response();
        cookies.read(request, Cookies.SESSION).map(Secret::new).ifPresent(sessions::end);
        cookies.put(response, Cookies.SESSION, signedIn.session().expose());
        cookies.put(response, Cookies.DEVICE, signedIn.device().expose(), DEVICE_AGE);
        cookies.remove(response, Cookies.CSRF);
        return targets.recall(request, response);
    }

    @Override
    public void leave() {
        cookies.read(request(), Cookies.SESSION).map(Secret::new).ifPresent(sessions::end);
        cookies.remove(response(), Cookies.SESSION);
    }

    @Override
    public Csrf.Field field() {
        if (request().getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            return new Csrf.Field(token.getParameterName(), token.getToken());
        }
        throw new IllegalStateException("no form can be made for this request");
    }

    @Override
    public Optional<Visitor.Employee> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn.getPrincipal())
                : Optional.empty();
    }

    private static HttpServletRequest request() {
        return attributes().getRequest();
    }

    private static HttpServletResponse response() {
        var response = attributes().getResponse();
        if (response == null) {
            throw new IllegalStateException("no answer to put cookies in");
        }
        return response;
    }

    private static ServletRequestAttributes attributes() {
        return (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
    }
}
