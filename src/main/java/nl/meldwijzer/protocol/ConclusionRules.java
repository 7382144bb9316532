package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.none;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A school does not establish abuse (S205, S212): it has concerns, signals, a suspicion.
///
/// The check is narrow on purpose. It looks, sentence by sentence, for words that say that
/// something is established or proven together with words for abuse, and lets a sentence pass that
/// denies, asks or supposes, that names who else established it, or in which the words stand
/// between quotation marks. It is asked only of texts in which the school itself speaks: never of a
/// child's words, of what others say, of a contact or of an emergency.
final class ConclusionRules {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern SENTENCE = Pattern.compile("[^.!?;\\n]+[.!?;\\n]?");
    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"]*\"|“[^”]*”|„[^”]*”|‘[^’]*’|«[^»]*»");
    private static final Pattern ESTABLISHED =
            Pattern.compile(
                    "\\b(vastgesteld|vaststaat|staat (?:nu )?vast|vast staat|bewezen|aangetoond"
                            + "|established|proven)\\b",
                    FLAGS);
    private static final Pattern ABUSE =
            Pattern.compile(
                    "\\b(kindermishandeling|mishandeling|mishandeld|huiselijk geweld"
                            + "|(?:seksueel )?misbruik|misbruikt|verwaarlozing|verwaarloosd"
                            + "|child abuse|abused?|domestic violence|neglect(?:ed)?)\\b",
                    FLAGS);
    private static final Pattern PASSES =
            Pattern.compile(
                    "\\b(niet|geen|nooit|of er|vermoeden|zorgen?|volgens|zegt|vertelt|meldt"
                            + "|veilig thuis|politie|rechter|kinderrechter|raad voor de"
                            + "|jeugdbescherming|arts|huisarts|ziekenhuis|not|no|whether|suspicion"
                            + "|police|court|judge|doctor|according)\\b|\\?",
                    FLAGS);

    private ConclusionRules() {}

    /// The text does not say that abuse is established.
    static <A extends Act> Rule<Attempt<A>> establishesNothing(
            Predicate<A> speaksForSchool, Function<A, String> text) {
        return new Rule<>(
                Code.ESTABLISH,
                Article.of("no-finding", "S205", "S212"),
                WayOut.of("write-suspicion"),
                attempt ->
                        speaksForSchool.test(attempt.act())
                                ? finding(text.apply(attempt.act()))
                                : none());
    }

    private static List<Missing> finding(String text) {
        var where = establishedAt(text);
        return where.isEmpty()
                ? none()
                : List.of(
                        new Missing.SoundValue(
                                Code.ESTABLISH,
                                "text",
                                Missing.Problem.ESTABLISHES,
                                text.codePointCount(0, where.getAsInt()) + 1));
    }

    private static OptionalInt establishedAt(String text) {
        var quiet = QUOTED.matcher(text).replaceAll(quote -> " ".repeat(quote.group().length()));
        var sentences = SENTENCE.matcher(quiet);
        while (sentences.find()) {
            var sentence = sentences.group();
            var established = ESTABLISHED.matcher(sentence);
            if (established.find()
                    && ABUSE.matcher(sentence).find()
                    && !PASSES.matcher(sentence).find()) {
                return OptionalInt.of(sentences.start() + established.start());
            }
        }
        return OptionalInt.empty();
    }
}
