package nl.meldwijzer.web.entrance;

import nl.meldwijzer.access.NewSignIn;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.people.Founding;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.people.SchoolAgreement;
import nl.meldwijzer.protocol.Agreement;
import nl.meldwijzer.web.form.Asked;
import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.LineKind;
import nl.meldwijzer.web.form.Problem;
import nl.meldwijzer.web.form.Refused;
import nl.meldwijzer.web.frame.Texts;

import org.springframework.util.MultiValueMap;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What set-up asks: the school and its board, and the first people (architecture decision 9).
record SetUpForm(MultiValueMap<String, String> typed) {
    private static final List<String> NEEDED =
            List.of(
                    "school",
                    "board",
                    "own.call",
                    "own.surname",
                    "director.call",
                    "director.surname",
                    "recipient.call",
                    "recipient.surname",
                    "second.call",
                    "second.surname",
                    "email",
                    "password");

    private static final List<String> ASKED =
            List.of(
                    "school",
                    "brin",
                    "board",
                    "own.call",
                    "own.prefix",
                    "own.surname",
                    "director.call",
                    "director.prefix",
                    "director.surname",
                    "recipient.call",
                    "recipient.prefix",
                    "recipient.surname",
                    "second.call",
                    "second.prefix",
                    "second.surname",
                    "email");

    /// What is not filled in.
    Refused missing(Texts t) {
        var problems =
                NEEDED.stream()
                        .filter(name -> value(name).isEmpty())
                        .map(name ->
                                new Problem(
                                        Asked.idOf(name),
                                        t.text("web.setup.missing", t.text("web.setup." + name))))
                        .toList();
        return new Refused(problems, "", "");
    }

    List<Control> controls(Texts t, Refused refused) {
        return Stream.concat(
                        ASKED.stream().map(name -> line(t, name, refused, LineKind.TEXT)),
                        Stream.of(line(t, "password", refused, LineKind.NEW_PASSWORD)))
                .toList();
    }

    Founding.Command command() {
        return new Founding.Command(
                new Founding.Board.Founded(value("board")),
                value("school"),
                Optional.of(value("brin")).filter(brin -> !brin.isEmpty()),
                List.of(
                        person("own", EnumSet.of(SchoolFunction.ADMINISTRATOR)),
                        person("director", EnumSet.of(SchoolFunction.DIRECTOR)),
                        person("recipient", EnumSet.of(SchoolFunction.BOARD_RECIPIENT)),
                        person("second", EnumSet.of(SchoolFunction.BOARD_RECIPIENT))),
                SchoolAgreement.defaults(Agreement.CURRENT_VERSION));
    }

    /// The first account.
    NewSignIn chosen() {
        var names = Stream.of("school", "board", "own.call", "own.surname").map(this::value);
        return new NewSignIn(
                new Secret<>(value("email")), new Secret<>(password()), OwnWords.of(names));
    }

    /// As typed: white space at its ends is part of it.
    private String password() {
        var typed = this.typed.getFirst("password");
        return typed == null ? "" : typed;
    }

    String value(String name) {
        var value = typed.getFirst(name);
        return value == null ? "" : value.strip();
    }

    /// A password is never shown again.
    private Control line(Texts t, String name, Refused refused, LineKind kind) {
        var hint = t.find("web.setup." + name + ".hint").orElse("");
        var asked = new Asked(name, t.text("web.setup." + name), hint, refused.about(name));
        return new Control.Line(asked, kind == LineKind.NEW_PASSWORD ? "" : value(name), kind);
    }

    private Founding.FirstPerson person(String role, Set<SchoolFunction> functions) {
        return new Founding.FirstPerson(
                new PersonName(
                        value(role + ".call"), value(role + ".prefix"), value(role + ".surname")),
                Optional.empty(),
                functions);
    }

    @Override
    public String toString() {
        return "SetUpForm[REDACTED]";
    }
}
