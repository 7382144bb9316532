package nl.meldwijzer.people.internal.reading;

import nl.meldwijzer.people.ImportRefusal.Fault;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/// Checks and cleans single values. What they contain is never repeated in a refusal.
final class Texts {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final int OLDEST = 1900;
    private static final int NEWEST = 2200;

    private Texts() {}

    /// One line of text without characters that hide or reorder others.
    static String clean(String raw, int line, String about) throws Unreadable {
        var text = SPACES.matcher(Normalizer.normalize(raw, Normalizer.Form.NFC)).replaceAll(" ");
        if (text.codePoints().anyMatch(Texts::isForbidden)) {
            throw new Unreadable(line, Fault.BAD_CHARACTER, about);
        }
        return text.strip();
    }

    /// A key as the school administration gave it: compared as it is, so not cleaned.
    static String key(String raw, int line, String about) throws Unreadable {
        if (raw.length() > Limits.VALUE) {
            throw new Unreadable(line, Fault.TEXT_TOO_LONG, about);
        }
        if (raw.isBlank()) {
            throw new Unreadable(line, Fault.MISSING, about);
        }
        if (raw.codePoints().anyMatch(Texts::isForbidden)) {
            throw new Unreadable(line, Fault.BAD_CHARACTER, about);
        }
        return raw.strip();
    }

    /// A calendar date; a time zone behind it, which the standard allows, says nothing.
    static LocalDate date(String raw, int line, String about) throws Unreadable {
        try {
            var date = LocalDate.parse(raw.strip(), DateTimeFormatter.ISO_DATE);
            if (date.getYear() >= OLDEST && date.getYear() < NEWEST) {
                return date;
            }
        } catch (DateTimeException _) {
            // Refused below: the value itself must not travel in an exception.
        }
        throw new Unreadable(line, Fault.BAD_DATE, about);
    }

    private static boolean isForbidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
