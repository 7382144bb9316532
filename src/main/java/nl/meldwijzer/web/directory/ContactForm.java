package nl.meldwijzer.web.directory;

import nl.meldwijzer.directory.ContactPerson;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.LineKind;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Texts;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What is typed about a contact person.
record ContactForm(MultiValueMap<String, String> typed) {
    private static final int LONGEST = 200;
    private static final List<String> FIELDS = List.of("name", "role", "number", "email");

    /// What is known of somebody.
    static ContactForm of(ContactPerson person) {
        var known = new LinkedMultiValueMap<String, String>();
        known.add("person-name", person.name());
        known.add("person-role", person.role());
        known.add("person-number", person.number());
        known.add("person-email", person.email());
        return new ContactForm(known);
    }

    /// Why it cannot be kept: the field and the key of the sentence; empty when it can.
    Optional<String> problem() {
        if (value("name").isEmpty()) {
            return Optional.of("web.directory.person.wrong.name");
        }
        return FIELDS.stream().map(this::value).anyMatch(value -> value.length() > LONGEST)
                ? Optional.of("web.directory.wrong.long")
                : Optional.empty();
    }

    ContactPerson person() {
        return new ContactPerson(value("name"), value("role"), value("number"), value("email"));
    }

    Refused refused(Texts t) {
        return typed.isEmpty()
                ? Refused.nothing()
                : problem()
                        .map(why -> Refused.because("person-name", t.text(why)))
                        .orElseGet(Refused::nothing);
    }

    /// @param send what the button says
    Questions questions(String action, String send, Texts t) {
        var refused = refused(t);
        return new Questions(
                action, "", FIELDS.stream().map(field -> line(field, refused, t)).toList(), send);
    }

    private Control line(String field, Refused refused, Texts t) {
        var name = "person-" + field;
        var key = "web.directory.person." + field;
        var hint = t.find(key + ".hint").orElse("");
        return new Control.Line(
                new Asked(name, t.text(key), hint, refused.about(name)),
                value(field),
                LineKind.TEXT);
    }

    private String value(String field) {
        return Stream.ofNullable(typed.getFirst("person-" + field)).findFirst().orElse("").strip();
    }
}
