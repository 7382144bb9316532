package nl.meldwijzer.directory.internal.reading;

import nl.meldwijzer.directory.Kind;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// What the name of an organisation in a pasted text says besides: what stands in brackets behind
/// it, and of what kind it is (S220, S223, S228-S233).
final class Names {
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,6}");
    private static final Map<Kind, Pattern> WORDS = words();

    private Names() {}

    /// A second line of a name belongs to it.
    static void read(Draft draft, String text) {
        var brackets = BRACKETS.matcher(text);
        while (brackets.find()) {
            inBrackets(draft, brackets.group(1).strip());
        }
        var name = brackets.replaceAll(" ").replaceAll("\\s+", " ");
        draft.name(draft.name() + " " + name);
        draft.kinds.addAll(kinds(text));
    }

    private static void inBrackets(Draft draft, String said) {
        if (said.toLowerCase(Locale.ROOT).contains("nood")) {
            draft.isForEmergencies(true);
        } else if (ABBREVIATION.matcher(said).matches()) {
            draft.aliases.add(said);
        } else {
            draft.canDo(said);
        }
    }

    private static java.util.Set<Kind> kinds(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var kinds = java.util.EnumSet.noneOf(Kind.class);
        WORDS.forEach((kind, words) -> {
            if (words.matcher(lower).find()) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    private static Map<Kind, Pattern> words() {
        var words = new EnumMap<Kind, Pattern>(Kind.class);
        words.put(Kind.SAFE_HOME, Pattern.compile("veilig thuis"));
        words.put(Kind.CRISIS, Pattern.compile("crisis"));
        words.put(Kind.POLICE, Pattern.compile("politie"));
        words.put(Kind.SCHOOL_SOCIAL_WORK, Pattern.compile("schoolmaatschappelijk|welzijnswerk"));
        words.put(Kind.YOUTH_CARE, Pattern.compile("jeugd(zorg|hulp|bescherming)"));
        words.put(Kind.YOUTH_HEALTH, Pattern.compile("\\bggd\\b|jeugdgezondheid|schoolarts"));
        words.put(Kind.MENTAL_HEALTH, Pattern.compile("\\bggz\\b|geestelijke gezondheid"));
        words.put(Kind.DISABILITY, Pattern.compile("\\bmee\\b|beperking"));
        words.put(Kind.FAMILY_CENTRE, Pattern.compile("\\bcjg\\b|jeugd (en|&) gezin"));
        words.put(Kind.DOMESTIC_VIOLENCE, Pattern.compile("huiselijk geweld|\\bshg\\b"));
        words.put(Kind.CARE_TEAM, Pattern.compile("zorgadviesteam|\\bzat\\b"));
        words.put(Kind.SCHOOL_ATTENDANCE, Pattern.compile("leerplicht"));
        return words;
    }
}
