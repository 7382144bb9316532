package nl.meldwijzer.protocol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Hints on wording that judges instead of describes (S73). Never blocks anything, and says nothing
/// about what is true.
public final class Wording {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Map<String, Pattern> HINTS = patterns();

    private Wording() {}

    /// One place in a text.
    ///
    /// @param start where the words begin, in `char`s from 0
    /// @param end where they end
    /// @param name the last part of the hint's key
    public record Hint(int start, int end, String name) {
        /// The key of its text.
        public String key() {
            return "protocol.wording." + name;
        }
    }

    /// The hints on a text, in the order of the text.
    public static List<Hint> hints(String text) {
        var hints = new ArrayList<Hint>();
        HINTS.forEach((name, pattern) ->
                pattern.matcher(text)
                        .results()
                        .map(found -> new Hint(found.start(), found.end(), name))
                        .forEach(hints::add));
        hints.sort(Comparator.comparingInt(Hint::start).thenComparing(Hint::name));
        return List.copyOf(hints);
    }

    /// The names of all hints, for the bundle.
    static List<String> names() {
        return List.copyOf(HINTS.keySet());
    }

    private static Map<String, Pattern> patterns() {
        var patterns = new LinkedHashMap<String, Pattern>();
        patterns.put(
                "judgement",
                words(
                        "agressie(?:f|ve)|asociale?|asociaal|hysterische?|hysterisch|lastige?|lui|luie"
                                + "|brutale?|brutaal|onhandelbare?|onhandelbaar|slordige?"
                                + "|vervelende?|rare?|raar|abnormale?|abnormaal|gestoorde?|labiele?"
                                + "|labiel|apathische?|apathisch|manipulatieve?|manipulatief"
                                + "|onbetrouwbare?|onbetrouwbaar|slechte (?:moeder|vader|ouders?)"
                                + "|verwende?|verwend|zielige?|zielig|probleemgezin|probleemkind"));
        patterns.put("lying", words("liegt|loog|liegen|verzint|verzonnen|doet alsof"));
        patterns.put("absolute", words("altijd|nooit|iedereen|niemand ooit|constant|voortdurend"));
        patterns.put(
                "certainty",
                words(
                        "duidelijk|overduidelijk|uiteraard|natuurlijk|ongetwijfeld|zonder twijfel"
                                + "|kennelijk|blijkbaar"));
        patterns.put(
                "interpretation",
                words(
                        "omdat (?:hij|zij|ze|moeder|vader|de ouders?)|wil aandacht"
                                + "|aandacht trekken|expres|opzettelijk|met opzet|uit onwil"));
        patterns.put(
                "diagnosis",
                words(
                        "getraumatiseerde?|getraumatiseerd|depressieve?|depressief|autistische?"
                                + "|autistisch|borderline|narcist(?:ische?|isch)?|verslaafde?"
                                + "|verslaafd|psychotische?|psychotisch|hechtingsstoornis"));
        return patterns;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", FLAGS);
    }
}
