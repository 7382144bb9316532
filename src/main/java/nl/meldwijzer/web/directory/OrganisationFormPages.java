package nl.meldwijzer.web.directory;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.directory.Entry;
import nl.meldwijzer.directory.Kind;
import nl.meldwijzer.directory.OrganisationId;
import nl.meldwijzer.web.Answers;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.LineKind;
import nl.meldwijzer.web.form.Option;
import nl.meldwijzer.web.form.Problem;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes the form of an organisation.
@Component
class OrganisationFormPages {
    private final Frames frames;
    private final ErrorPages errors;
    private final StaticTemplates templates = new StaticTemplates();

    OrganisationFormPages(Frames frames, ErrorPages errors) {
        this.frames = frames;
        this.errors = errors;
    }

    private record Target(String titleKey, String action, long version) {
        static final Target NEW = new Target("web.directory.new", "/sociale-kaart/nieuw", 0);

        static Target of(OrganisationId id, long version) {
            return new Target(
                    "web.directory.change", "/sociale-kaart/" + id + "/wijzigen", version);
        }
    }

    ResponseEntity<JteModel> notHere() {
        return errors.notHere();
    }

    JteModel empty() {
        return page(Target.NEW, OrganisationForm.empty(), Refused.nothing());
    }

    ResponseEntity<JteModel> emptyAgain(OrganisationForm form) {
        return Answers.refused(page(Target.NEW, form, refused(form)));
    }

    JteModel of(Entry entry) {
        return page(
                Target.of(entry.id(), entry.version()),
                OrganisationForm.of(entry.organisation()),
                Refused.nothing());
    }

    ResponseEntity<JteModel> again(OrganisationId id, long version, OrganisationForm form) {
        return Answers.refused(page(Target.of(id, version), form, refused(form)));
    }

    /// Somebody else was first: what was typed is there, and saving it again is a choice.
    ResponseEntity<JteModel> overtaken(Entry newest, OrganisationForm form) {
        var late = Refused.because("", frames.texts().text("web.directory.late"));
        return Answers.conflict(page(Target.of(newest.id(), newest.version()), form, late));
    }

    private Refused refused(OrganisationForm form) {
        return new Refused(
                form.problems().stream()
                        .map(one -> new Problem(one.target(), frames.texts().text(one.text())))
                        .toList(),
                "",
                "");
    }

    private JteModel page(Target target, OrganisationForm form, Refused refused) {
        var t = frames.texts();
        var controls = new Controls(form, refused);
        return templates.directoryForm(
                frames.of(target.titleKey(), "directory"),
                new OrganisationFormPage(
                        new OrganisationFormPage.Target(
                                t.text(target.titleKey()), target.action(), target.version()),
                        List.of(
                                controls.line("name"),
                                controls.kinds(),
                                controls.emergency(),
                                controls.area("aliases")),
                        IntStream.rangeClosed(1, form.rows()).mapToObj(controls::number).toList(),
                        List.of(
                                controls.area("can-do"),
                                controls.line("via"),
                                controls.line("visiting"),
                                controls.line("postal"),
                                controls.line("email"),
                                controls.line("website")),
                        refused));
    }

    private final class Controls {
        private final OrganisationForm form;
        private final Refused refused;

        Controls(OrganisationForm form, Refused refused) {
            this.form = form;
            this.refused = refused;
        }

        Control line(String name) {
            return new Control.Line(asked(name, name), form.value(name), LineKind.TEXT);
        }

        Control area(String name) {
            return new Control.Area(asked(name, name), form.value(name), 3);
        }

        List<Control> number(int row) {
            return Stream.of("number", "hours", "fallback")
                    .<Control>map(part ->
                            new Control.Line(
                                    asked(part + "-" + row, part),
                                    form.value(part + "-" + row),
                                    LineKind.TEXT))
                    .toList();
        }

        Control kinds() {
            var options =
                    Arrays.stream(Kind.values())
                            .map(kind ->
                                    new Option(
                                            kind.wireName(),
                                            text("directory.kind." + kind.wireName()),
                                            "",
                                            form.has("kind", kind.wireName())))
                            .toList();
            return new Control.Ticks(asked("kind", "kind"), options, true);
        }

        Control emergency() {
            var yes =
                    new Option(
                            "yes",
                            text("web.directory.ask.emergency.yes"),
                            "",
                            form.has("emergency", "yes"));
            return new Control.Ticks(asked("emergency", "emergency"), List.of(yes), false);
        }

        private Asked asked(String name, String words) {
            var key = "web.directory.ask." + words;
            var hint = frames.texts().find(key + ".hint").orElse("");
            return new Asked(name, text(key), hint, refused.about(name));
        }

        private String text(String key) {
            return frames.texts().text(key);
        }
    }
}
