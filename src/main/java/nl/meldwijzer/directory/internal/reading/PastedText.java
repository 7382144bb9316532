package nl.meldwijzer.directory.internal.reading;

import nl.meldwijzer.directory.ContactPerson;
import nl.meldwijzer.directory.DirectoryImport.LeftOut;
import nl.meldwijzer.directory.Proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A list of organisations as it stands in many a school's code: a label, a colon, a value; the
/// next line may go on with it (S213-S233). What no field is for is left out, by its line.
final class PastedText {
    private static final Pattern POSTBOX = Pattern.compile("(?i)(?=\\bpostbus\\b)");

    private static final Pattern BEFORE_POSTCODE =
            Pattern.compile("(?<=[^,\\s]),? +(?=\\d{4} ?[A-Z]{2}\\b)");

    private final List<Proposal> proposals = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private Optional<Draft> current = Optional.empty();
    private Optional<Label> label = Optional.empty();

    private PastedText() {}

    static Found read(String text) {
        var read = new PastedText();
        int line = 0;
        for (var one : text.split("\n", -1)) {
            read.line(one.replaceAll("[\\s\\u00a0]+", " "), ++line);
        }
        read.finish();
        return new Found("", read.proposals, read.leftOut);
    }

    private void line(String text, int line) {
        if (text.isBlank()) {
            label = Optional.empty();
            return;
        }
        for (var piece : Label.pieces(text)) {
            if (piece.label().filter(Label.ORGANISATION::equals).isPresent()) {
                finish();
                current = Optional.of(Draft.ofText(line));
            }
            label = piece.label().or(() -> label);
            take(piece.text(), line, piece.label().isEmpty());
        }
    }

    private void take(String text, int line, boolean goesOn) {
        if (text.isEmpty()) {
            return;
        }
        if (current.isEmpty() || label.isEmpty() || isSpare(current.get(), text, goesOn)) {
            leftOut.add(new LeftOut(line, text));
        } else if (goesOn && Values.isWebsite(text)) {
            current.get().website(text);
        } else {
            value(current.get(), label.get(), text, line);
        }
    }

    /// What would push out another value, or has no name to belong to.
    private boolean isSpare(Draft draft, String text, boolean goesOn) {
        boolean isWebsite = goesOn && Values.isWebsite(text);
        return switch (label.orElse(Label.ORGANISATION)) {
            case ORGANISATION -> false;
            case EMAIL ->
                    draft.isNameless()
                            || (isWebsite
                                    ? draft.hasWebsite()
                                    : draft.hasEmail() || (goesOn && !text.contains("@")));
            case WEBSITE -> draft.isNameless() || draft.hasWebsite();
            case PERSON, ADDRESS, POSTAL, NUMBER, CAN_DO ->
                    draft.isNameless() || (isWebsite && draft.hasWebsite());
        };
    }

    private void value(Draft draft, Label about, String text, int line) {
        switch (about) {
            case ORGANISATION -> Names.read(draft, text);
            case PERSON -> draft.persons.add(new ContactPerson(text, "", "", ""));
            case ADDRESS -> address(draft, text);
            case POSTAL -> draft.postal(tidy(text));
            case NUMBER -> numbers(draft, text, line);
            case EMAIL -> draft.email(text);
            case WEBSITE -> draft.website(text);
            case CAN_DO -> draft.canDo(text);
        }
    }

    private void numbers(Draft draft, String text, int line) {
        Numbers.in(text).forEach(found -> number(draft, found));
        var rest = Numbers.besides(text);
        if (!rest.isEmpty()) {
            leftOut.add(new LeftOut(line, rest));
        }
    }

    private static void number(Draft draft, Numbers.Read found) {
        draft.suspicions.addAll(found.suspicions());
        draft.number(found.number());
    }

    /// A post box is a postal address, wherever it stands (S216, S227).
    private static void address(Draft draft, String text) {
        for (var part : POSTBOX.split(text)) {
            if (POSTBOX.matcher(part).lookingAt()) {
                draft.postal(tidy(part));
            } else {
                draft.visiting(tidy(part));
            }
        }
    }

    private static String tidy(String address) {
        return BEFORE_POSTCODE
                .matcher(address.replace(" | ", ", ").replaceAll("[\\s,|]+$", "").strip())
                .replaceFirst(", ");
    }

    private void finish() {
        current.filter(draft -> !draft.name().isEmpty())
                .map(Draft::proposal)
                .ifPresent(proposals::add);
        current = Optional.empty();
        label = Optional.empty();
    }
}
