package nl.meldwijzer.web.entrance;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.util.List;

/// Makes the page of set-up.
@Component
class SetUpPages {
    private final Frames frames;
    private final StaticTemplates templates = new StaticTemplates();

    SetUpPages(Frames frames) {
        this.frames = frames;
    }

    Refused missing(SetUpForm form) {
        return form.missing(frames.texts());
    }

    JteModel page(String token, SetUpForm form, Refused refused) {
        var t = frames.texts();
        return templates.entranceDoor(
                frames.of("web.setup.title", ""),
                new DoorPage(
                        t.text("web.setup.title"),
                        List.of(t.text("web.setup.lead"), t.text("web.setup.keys")),
                        new Questions(
                                "/instellen/" + token,
                                "",
                                form.controls(t, refused),
                                t.text("web.setup.send")),
                        refused,
                        List.of()));
    }
}
