package nl.meldwijzer.directory.internal.reading;

import nl.meldwijzer.directory.Kind;
import nl.meldwijzer.directory.PhoneNumber;
import nl.meldwijzer.directory.Suspicion;
import nl.meldwijzer.directory.Suspicion.Doubt;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Looks at single values: numbers, addresses of mail and of websites.
final class Values {
    private static final String SAFE_HOME = "0800-2000";

    /// National numbers that stopped in 2015.
    private static final Set<String> OUTDATED = Set.of("09001231230", "09001262626");

    private static final Pattern DUTCH =
            Pattern.compile(
                    "11[2-9]|144|14\\d{3,4}|0(?!800|90[069])[1-9]\\d{8}"
                            + "|0(800|90[069])(\\d{4}|\\d{7})|\\+\\d{9,15}");
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");
    private static final Pattern DISGUISE =
            Pattern.compile(
                    "\\b(remove|no-?spam|verwijder|weghalen)[a-z-]*[.]?"
                            + "|\\s*[\\[(]\\s*(at|apenstaartje?|dot|punt)\\s*[\\])]\\s*"
                            + "|\\s+(at|apenstaartje?)\\s+");
    private static final Pattern ONE_PERSON =
            Pattern.compile("[a-z]{1,2}([.][a-z]{1,2})*[.][a-z-]{3,}@.*");
    private static final Pattern WEBSITE =
            Pattern.compile("(https?://)?[^\\s/@]+\\.[a-z]{2,}(/\\S*)?", Pattern.CASE_INSENSITIVE);

    private Values() {}

    static Optional<Suspicion> doubtAbout(String number, Set<Kind> kinds) {
        var dialled = PhoneNumber.dialled(number);
        if (isMistaken(dialled, kinds)) {
            return Optional.of(new Suspicion(Doubt.NUMBER_MISTAKEN, number, SAFE_HOME));
        }
        if (OUTDATED.contains(dialled)) {
            return Optional.of(new Suspicion(Doubt.NUMBER_OUTDATED, number, SAFE_HOME));
        }
        return DUTCH.matcher(dialled).matches()
                ? Optional.empty()
                : Optional.of(new Suspicion(Doubt.NUMBER_LENGTH, number, ""));
    }

    private static boolean isMistaken(String dialled, Set<Kind> kinds) {
        return dialled.equals("08000200")
                || (kinds.contains(Kind.SAFE_HOME)
                        && dialled.startsWith("0800")
                        && !dialled.equals("08002000"));
    }

    static Optional<Suspicion> doubtAboutMail(String address, Collection<String> persons) {
        var lower = address.toLowerCase(Locale.ROOT);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        if (DISGUISE.matcher(lower).find()) {
            return Optional.of(new Suspicion(Doubt.EMAIL_DISGUISED, address, undisguised(lower)));
        }
        if (!MAIL.matcher(address).matches()) {
            return Optional.of(new Suspicion(Doubt.EMAIL_INVALID, address, ""));
        }
        return isOfOne(lower, persons)
                ? Optional.of(new Suspicion(Doubt.EMAIL_PERSONAL, address, ""))
                : Optional.empty();
    }

    static boolean isWebsite(String text) {
        return WEBSITE.matcher(text).matches();
    }

    private static boolean isOfOne(String address, Collection<String> persons) {
        var local = address.substring(0, address.indexOf('@'));
        return ONE_PERSON.matcher(address).matches()
                || persons.stream()
                        .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\s+")))
                        .anyMatch(part -> part.length() > 3 && local.contains(part));
    }

    /// What it probably is; nothing when that is no address either.
    private static String undisguised(String address) {
        var plain =
                address.replaceAll("\\s*[\\[(]?\\s*\\b(at|apenstaartje?)\\b\\s*[\\])]?\\s*", "@")
                        .replaceAll("\\s*[\\[(]\\s*(dot|punt)\\s*[\\])]\\s*", ".")
                        .replaceAll("\\b(remove|no-?spam|verwijder|weghalen)[a-z-]*[.]?", "");
        return MAIL.matcher(plain).matches() ? plain : "";
    }
}
