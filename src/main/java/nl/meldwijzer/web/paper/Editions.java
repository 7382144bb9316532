package nl.meldwijzer.web.paper;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.report.Edition;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;

import org.springframework.stereotype.Component;

import java.util.List;

/// What stands on every document: that it is practice, whose work the steps are, when it was made.
@Component
public class Editions {
    private final Frames frames;
    private final DomainClock clock;

    Editions(Frames frames, DomainClock clock) {
        this.frames = frames;
        this.clock = clock;
    }

    /// With the day on which it was made.
    public Edition dated() {
        var today = new Dates(frames.texts(), clock.today()).day(clock.today());
        return of(frames.texts().text("web.paper.made", today));
    }

    /// Without anything that says where or when: for what nobody may recognise.
    public Edition anonymous() {
        return of(frames.texts().text("web.paper.made.anonymous"));
    }

    private Edition of(String made) {
        var t = frames.texts();
        return new Edition(
                t.language(),
                stamp(),
                List.of(t.text("web.about.jso"), t.text("web.paper.advice")),
                made);
    }

    private String stamp() {
        var t = frames.texts();
        return switch (frames.house().banner()) {
            case PRACTICE -> t.text("web.paper.practice", t.text("web.banner.practice"));
            case NOT_YET_REAL -> t.text("web.banner.early");
        };
    }
}
