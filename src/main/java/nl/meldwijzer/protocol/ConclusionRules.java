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
/// something is established or beyond doubt together with words for abuse, and lets a sentence pass
/// that denies, asks or supposes, that says who else established or said it, or in which the words
/// stand between quotation marks. That somebody else is named does not help where the school says
/// in so many words that it establishes something itself. "Mishandeling. Dat staat vast." is one
/// statement in two sentences. Asked only of texts in which the school itself speaks: never of a
/// child's words, of what others say, of a contact or of an emergency.
final class ConclusionRules {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern SENTENCE = Pattern.compile("[^.!?;\\n]+[.!?;\\n]?");
    private static final Pattern QUOTED =
            Pattern.compile("\"[^\"]*\"|“[^”]*”|„[^”]*”|‘[^’]*’|«[^»]*»");
    private static final Pattern BEYOND_DOUBT =
            Pattern.compile(
                    "\\b(?:geen (?:enkele )?twijfel(?: mogelijk)?|zonder (?:enige )?twijfel|buiten (?:alle )?twijfel"
                            + "|niet te ontkennen|no doubt|beyond (?:any )?doubt)\\b",
                    FLAGS);
    private static final Pattern ESTABLISHED =
            Pattern.compile(
                    "\\b(?:vastgesteld|vaststaat|vaststellen|vastgestaan|staat (?:\\w+ ){0,3}vast"
                            + "|vast staat|stel(?:t|len|de|den)? (?:[\\w,]+ ){0,4}vast"
                            + "|bewezen|aangetoond|onomstotelijk|buiten kijf"
                            + "|established?|proven)\\b|"
                            + BEYOND_DOUBT.pattern(),
                    FLAGS);
    private static final Pattern ABUSE =
            Pattern.compile(
                    "\\b(?:(?:kinder)?mishandel\\w*|huiselijk geweld|misbruik\\w*|verwaarlo\\w+"
                            + "|child abuse|abuse[ds]?|domestic violence|neglect(?:s|ed)?)\\b",
                    FLAGS);

    /// The school as the one who establishes: `wij stellen vast`, `stel ik vast`, `we hebben
    /// vastgesteld`.
    private static final Pattern BY_SCHOOL =
            Pattern.compile(
                    "\\b(?:(?:ik|wij|we|de school|ons team|het team) (?:\\w+ ){0,2}stel(?:t|len|de|den)?\\b"
                            + "|stel(?:len|de|den)? (?:ik|wij|we|de school|ons team|het team)\\b"
                            + "|(?:ik|wij|we|de school|ons team|het team) (?:heb|hebben|heeft)"
                            + " (?:\\w+ ){0,4}vastgesteld\\b|we (?:have )?established?\\b)",
                    FLAGS);

    private static final Pattern DENIES =
            Pattern.compile(
                    "\\b(?:niet|geen|nooit|of er|of het|not|no|never|whether)\\b|\\?", FLAGS);
    private static final Pattern SUPPOSES =
            Pattern.compile(
                    "\\b(?:vermoed\\w*|zorgen?|bezorgd|signalen|veronderstelling|mogelijke?"
                            + "|suspicions?|concerns?|possible)\\b",
                    FLAGS);
    private static final Pattern SOMEBODY_ELSE =
            Pattern.compile(
                    "\\b(?:volgens|according|veilig thuis|politie|police|rechter|kinderrechter"
                            + "|rechtbank|court|judge|officier van justitie|openbaar ministerie"
                            + "|raad voor de|jeugdbescherming|jeugdzorg|gezinsvoogd|voogd|wijkteam"
                            + "|\\w*arts|doctor|ziekenhuis|\\w*verpleegkundige|psycholoog|psychiater"
                            + "|orthopedagoog|vertrouwensarts|ggd|ggz|jgz)\\b",
                    FLAGS);

    /// Somebody else speaks. `Wij zeggen` is the school again.
    private static final Pattern SAYS =
            Pattern.compile(
                    "(?<!\\b(?:ik|wij|we|school|team) )\\b(?:zei|zeiden|zegt|zeggen|vertelde|vertelden"
                            + "|vertelt|vertellen|schreef|schrijft|meldde|meldt|verklaarde|verklaart"
                            + "|noemde|noemt|riep|vroeg|vraagt|says?|said|told|tells|wrote)\\b"
                            + "(?! (?:ik|wij|we)\\b)",
                    FLAGS);

    /// A sentence about what the one before it says.
    private static final Pattern POINTS_BACK =
            Pattern.compile(
                    "^\\W*(?:(?:en|want|maar|and|but) )?(?:dat|dit|het|hierover|daarover|daar|that|this|it"
                            + "|er is|er bestaat)\\b(?!.*\\bdat\\b.*)",
                    FLAGS);

    private ConclusionRules() {}

    /// The text does not say that abuse is established.
    static <A extends Act> Rule<Attempt<A>> establishesNothing(
            Predicate<Attempt<A>> speaksForSchool, Function<A, String> text) {
        return establishesNothing("text", speaksForSchool, text);
    }

    static <A extends Act> Rule<Attempt<A>> establishesNothing(
            String field, Predicate<Attempt<A>> speaksForSchool, Function<A, String> text) {
        return new Rule<>(
                Code.ESTABLISH,
                Article.of("no-finding", "S205", "S212"),
                WayOut.of("write-suspicion"),
                attempt ->
                        speaksForSchool.test(attempt)
                                ? finding(field, text.apply(attempt.act()))
                                : none());
    }

    private static List<Missing> finding(String field, String text) {
        var where = establishedAt(text);
        return where.isEmpty()
                ? none()
                : List.of(
                        new Missing.SoundValue(
                                Code.ESTABLISH,
                                field,
                                Missing.Problem.ESTABLISHES,
                                text.codePointCount(0, where.getAsInt()) + 1));
    }

    private static OptionalInt establishedAt(String text) {
        var quiet = QUOTED.matcher(text).replaceAll(quote -> " ".repeat(quote.group().length()));
        var sentences = SENTENCE.matcher(quiet);
        var before = "";
        while (sentences.find()) {
            var sentence = sentences.group();
            var established = ESTABLISHED.matcher(sentence);
            if (established.find() && (isFinding(sentence) || isFindingOf(sentence, before))) {
                return OptionalInt.of(sentences.start() + established.start());
            }
            before = sentence.isBlank() ? before : sentence;
        }
        return OptionalInt.empty();
    }

    private static boolean isFinding(String sentence) {
        return has(ABUSE, sentence) && !passes(sentence);
    }

    /// "Dat staat vast", after a sentence about abuse in which nobody else speaks.
    private static boolean isFindingOf(String sentence, String before) {
        return has(POINTS_BACK, sentence)
                && has(ABUSE, before)
                && !passes(sentence)
                && !has(DENIES, before)
                && !isOfSomebodyElse(before);
    }

    private static boolean passes(String sentence) {
        var said = BEYOND_DOUBT.matcher(sentence).replaceAll(" ");
        return has(DENIES, said)
                || has(SUPPOSES, said)
                || (isOfSomebodyElse(said) && !has(BY_SCHOOL, said));
    }

    private static boolean isOfSomebodyElse(String sentence) {
        return has(SOMEBODY_ELSE, sentence) || has(SAYS, sentence);
    }

    private static boolean has(Pattern pattern, String sentence) {
        return pattern.matcher(sentence).find();
    }
}
