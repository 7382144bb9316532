package nl.meldwijzer.web.entrance;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.OpenedFrom;
import nl.meldwijzer.access.OwnSession;
import nl.meldwijzer.access.Sessions;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.Said;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import java.util.stream.Stream;

/// Where one is signed in, and ending that.
@Controller
class SessionsController {
    private static final String PAGE = "/mijn-sessies";

    private final Sessions sessions;
    private final CurrentVisitor visitor;
    private final Frames frames;
    private final DomainClock clock;
    private final StaticTemplates templates = new StaticTemplates();

    SessionsController(
            Sessions sessions, CurrentVisitor visitor, Frames frames, DomainClock clock) {
        this.sessions = sessions;
        this.visitor = visitor;
        this.frames = frames;
        this.clock = clock;
    }

    @GetMapping(PAGE)
    ResponseEntity<JteModel> show(@CookieValue(name = Said.COOKIE, defaultValue = "") String said) {
        var own = sessions.own(visitor.get()).stream().map(this::line).toList();
        return Answers.page(
                templates.entranceSessions(
                        frames.of("web.sessions.title", ""),
                        new SessionsPage(own, Said.notices(said, frames.texts()))),
                said);
    }

    @PostMapping(PAGE + "/andere/einde")
    ResponseEntity<JteModel> endOthers() {
        sessions.endOthers(visitor.get());
        return ended();
    }

    @PostMapping(PAGE + "/{id}/einde")
    ResponseEntity<JteModel> end(@PathVariable String id) {
        sessions.endOwn(visitor.get(), id);
        return ended();
    }

    private static ResponseEntity<JteModel> ended() {
        return Answers.seeOther(PAGE, Said.of("session-ended", Stream.empty()));
    }

    private SessionsPage.Line line(OwnSession session) {
        var t = frames.texts();
        var dates = new Dates(t, clock.today());
        return new SessionsPage.Line(
                session.from().map(this::device).orElseGet(() -> t.text("web.sessions.unknown")),
                t.text("web.sessions.opened", dates.moment(session.openedAt())),
                session.isThis()
                        ? t.text("web.sessions.this")
                        : t.text("web.sessions.seen", dates.moment(session.seenAt())),
                session.isThis() ? "" : PAGE + "/" + session.id() + "/einde");
    }

    private String device(OpenedFrom from) {
        var t = frames.texts();
        return t.text(
                "web.sessions.device",
                t.text("web.sessions.browser." + from.browser()),
                t.text("web.sessions.system." + from.system().replace(' ', '-')),
                from.network());
    }
}
