package nl.meldwijzer.protocol;

import java.util.List;
import java.util.stream.Collectors;

/// Describes the acts for developers and scenario writers: the text of `docs/acts.md`.
public final class ActsDocument {
    private static final String OPENING =
            """
            # Acts

            Generated from `nl.meldwijzer.protocol.Vocabulary`; do not edit. Make it again with
            `mvn -o test -Dtest=ActsDocumentTests -Dmeldwijzer.regenerate=true`.

            Names of acts, fields and options are frozen once they are built. A field marked *yes* is always
            required; rules may ask for others, under the codes named. Dates are `2025-09-15`; times are
            `2025-09-15T10:40` at the school, or end in `Z`. `entry` is the number of an entry, in a scenario its
            label; `person` is an id, in a scenario a key.

            """;
    private static final String CATALOGUE = "catalogue";

    private ActsDocument() {}

    /// The document, with a line end after its last line.
    public static String text() {
        return OPENING
                + Vocabulary.acts().stream()
                        .map(ActsDocument::section)
                        .collect(Collectors.joining("\n"));
    }

    private static String section(ActSpec spec) {
        return "## `"
                + spec.name()
                + "`\n\n"
                + "Who: "
                + who(spec)
                + ".  \n"
                + "Codes: "
                + codes(spec.codes())
                + ".\n\n"
                + "| field | type | required | options |\n"
                + "|---|---|---|---|\n"
                + spec.fields().stream().map(ActsDocument::row).collect(Collectors.joining());
    }

    private static String who(ActSpec spec) {
        return switch (spec.who()) {
            case ANY -> "anyone, by deposit";
            case DOSSIER -> "the team and those who keep the dossier";
            case TEAM -> "the team and those who keep the dossier; anyone about a note of her own";
            case AUTHOR_OR_ATTENTION_OFFICER -> "the author of the note, or an attention officer";
            case COORDINATOR -> "internal coordinator, attention officer or deputy";
            case ATTENTION_OFFICER ->
                    "attention officer or deputy; the board recipient in a sealed dossier";
            case BOARD -> "the board recipient, in a sealed dossier";
            case MANAGEMENT -> "director or deputy director, of a dossier that she does not see";
        };
    }

    private static String codes(List<Code> codes) {
        return codes.isEmpty()
                ? "none, ever"
                : codes.stream().map(Code::name).collect(Collectors.joining(" "));
    }

    private static String row(FieldSpec field) {
        return "| `"
                + field.name()
                + "` | "
                + field.type().wireName()
                + " | "
                + (field.required() ? "yes" : "")
                + " | "
                + options(field)
                + " |\n";
    }

    private static String options(FieldSpec field) {
        if (field.name().equals(CATALOGUE)) {
            return "ids of the signal catalogue, version " + SignalCatalogue.VERSION;
        }
        var names = String.join(" / ", field.options());
        var isSuggestion = field.type() == FieldSpec.Type.TEXT && !names.isEmpty();
        return isSuggestion ? "for instance " + names : names;
    }
}
