package nl.meldwijzer.directory.internal.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words before a colon in a pasted text (S214-S218, S225).
enum Label {
    ORGANISATION("organisatie", "instelling", "naam"),
    PERSON("contactpersoon", "contactpersonen"),
    ADDRESS("bezoekadres", "adres"),
    POSTAL("postadres"),
    NUMBER("telefoonnummers", "telefoonnummer", "telefoon", "tel"),
    EMAIL("e-mailadres", "emailadres", "e-mail", "email", "mail"),
    WEBSITE("website", "site"),
    CAN_DO("wat kunnen zij voor ons doen", "aanbod");

    private final String words;

    Label(String... words) {
        this.words = String.join("|", words);
    }

    private List<String> words() {
        return List.of(words.split("\\|"));
    }

    private static final Pattern ANY =
            Pattern.compile(
                    "(?<![\\p{L}-])("
                            + Arrays.stream(values())
                                    .flatMap(label -> label.words().stream())
                                    .map(Pattern::quote)
                                    .collect(Collectors.joining("|"))
                            + ")\\.?\\s*:",
                    Pattern.CASE_INSENSITIVE);

    /// A piece of a line.
    ///
    /// @param label what it is about; empty for what stands before the first label
    record Piece(Optional<Label> label, String text) {}

    /// The pieces of a line, which may hold several fields.
    static List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        var found = ANY.matcher(line);
        var label = Optional.<Label>empty();
        int from = 0;
        while (found.find()) {
            add(pieces, label, line.substring(from, found.start()));
            label = Optional.of(named(found.group(1)));
            from = found.end();
        }
        add(pieces, label, line.substring(from));
        return pieces;
    }

    private static void add(List<Piece> pieces, Optional<Label> label, String text) {
        if (label.isPresent() || !text.isBlank()) {
            pieces.add(new Piece(label, text.replaceAll("^[\\s|]+|[\\s|]+$", "")));
        }
    }

    private static Label named(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(label -> label.words().contains(lower))
                .findFirst()
                .orElseThrow();
    }
}
