package nl.meldwijzer.directory.internal.reading;

import nl.meldwijzer.directory.Agreement;
import nl.meldwijzer.directory.Proposal;
import nl.meldwijzer.people.ImportRefusal;
import nl.meldwijzer.people.ImportRefusal.Fault;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a text of a kind that it finds out itself.
public final class DirectoryText {
    /// More than a school can know; one text holds no more.
    private static final int MOST = 500;

    /// As the form has it.
    static final int LONGEST_FIELD = 2000;

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Co}\\p{Cn}\\p{Cc}&&[^\n\t]]");

    private DirectoryText() {}

    public sealed interface Reading {
        record Understood(Found found) implements Reading {}

        record Refused(ImportRefusal refusal) implements Reading {}
    }

    /// Reads it, unless it is too long.
    ///
    /// @param longest in characters
    public static Reading read(String typed, int longest) {
        var text = cleaned(typed);
        if (text.isBlank()) {
            return refused(0, Fault.EMPTY);
        }
        if (text.length() > longest) {
            return refused(0, Fault.TOO_LARGE);
        }
        return switch (read(text)) {
            case Reading.Refused refused -> refused;
            case Reading.Understood(var found) -> bounded(found);
        };
    }

    private static Reading read(String text) {
        if (HsdsReader.isJson(text)) {
            return HsdsReader.read(text);
        }
        return DirectoryCsv.isHeaded(text)
                ? DirectoryCsv.read(text, LONGEST_FIELD)
                : PastedText.read(text);
    }

    private static Reading bounded(Found found) {
        if (found.proposals().size() > MOST) {
            return refused(0, Fault.TOO_MANY);
        }
        var tooLong = found.proposals().stream().filter(DirectoryText::isTooLong).findFirst();
        if (tooLong.isPresent()) {
            return refused(tooLong.get().line(), Fault.TEXT_TOO_LONG);
        }
        return found.proposals().isEmpty()
                ? refused(0, Fault.NO_DATA)
                : new Reading.Understood(found);
    }

    /// One way to end a line, and no characters that hide or reorder others.
    private static String cleaned(String typed) {
        return INVISIBLE.matcher(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    private static boolean isTooLong(Proposal proposal) {
        var organisation = proposal.organisation();
        var reach = organisation.reach();
        var cooperation = organisation.cooperation();
        return Stream.of(
                        Stream.of(organisation.name(), cooperation.canDo(), cooperation.via()),
                        Stream.of(reach.visiting(), reach.postal(), reach.email(), reach.website()),
                        organisation.identity().aliases().stream(),
                        cooperation.agreements().stream().map(Agreement::text),
                        proposal.persons().stream()
                                .flatMap(one -> Stream.of(one.name(), one.role(), one.number())))
                .flatMap(texts -> texts)
                .anyMatch(text -> text.length() > LONGEST_FIELD);
    }

    private static Reading refused(int line, Fault fault) {
        return new Reading.Refused(new ImportRefusal(line, fault, ""));
    }
}
