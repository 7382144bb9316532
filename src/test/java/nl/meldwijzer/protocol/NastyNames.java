package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.IdentifyingWords.Known;
import nl.meldwijzer.protocol.IdentifyingWords.Role;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/// Invents families whose names are ordinary words, initials, double, with accents, short; and
/// texts about them in which the names stand in every way that people write them.
final class NastyNames {
    private static final List<String> GIVEN =
            List.of(
                    "Roos",
                    "Storm",
                    "Mees",
                    "Wil",
                    "Ben",
                    "Door",
                    "Joy",
                    "Bo",
                    "Al",
                    "Li",
                    "Noor",
                    "An",
                    "Zoë",
                    "Renée",
                    "Chloé",
                    "Anne-Marie",
                    "Jan Willem",
                    "Ömer",
                    "Şükran",
                    "Łukasz",
                    "Thijs",
                    "IJsbrand",
                    "Chris",
                    "D'Angelo",
                    "Tess",
                    "Max",
                    "Lars",
                    "Hugo",
                    "Fatıma",
                    "Søren",
                    "Kees",
                    "Madelief",
                    "Sterre",
                    "Vlinder",
                    "Mai",
                    "Juli",
                    "Otto",
                    "Xavi");
    private static final List<String> SURNAMES =
            List.of(
                    "Kind",
                    "de Boer",
                    "Bakker",
                    "van den Berg",
                    "van der Steen-de Wit",
                    "Groot",
                    "Vos",
                    "Klein",
                    "Jong",
                    "in 't Veld",
                    "d'Hondt",
                    "O'Brien",
                    "El Amrani",
                    "Ben Salah",
                    "Müller",
                    "Ångström",
                    "Buitenhuis",
                    "van Dijk",
                    "Meijer",
                    "Op den Kamp",
                    "Oud",
                    "Ait Said",
                    "ter Horst",
                    "de la Rosa",
                    "Schoonmoeder",
                    "Dag",
                    "Weinig",
                    "Yılmaz",
                    "Zwart-Wit",
                    "Van Es",
                    "Ha",
                    "Nguyễn",
                    "Terwijl",
                    "de Vries-Jansen",
                    "’s Gravesande");
    private static final List<String> GROUPS = List.of("4a", "5b", "Zebra's", "De Egels", "7/8");
    private static final List<String> PLACES =
            List.of(
                    "De Zonnebloem",
                    "Oosterveen",
                    "lokaal 12",
                    "sporthal Het Anker",
                    "Lindelaan",
                    "zwembad De Kolk");
    private static final List<String> NEUTRAL =
            List.of(
                    "het",
                    "zit",
                    "stil",
                    "vandaag",
                    "op",
                    "school",
                    "huilt",
                    "zonder",
                    "jas",
                    "na",
                    "pauze",
                    "vertelt",
                    "over",
                    "eten",
                    "slapen",
                    "boos",
                    "samen",
                    "buiten",
                    "een",
                    "leerling");
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final RandomGenerator random;

    NastyNames(RandomGenerator random) {
        this.random = random;
    }

    IdentifyingWords words() {
        var people = new ArrayList<Known>();
        var surname = pick(SURNAMES);
        people.add(known(Role.PUPIL, 0, surname));
        people.add(known(Role.PARENT, 1, surname));
        people.add(known(Role.PARENT, 2, pick(SURNAMES)));
        people.add(known(Role.EMPLOYEE, 1, pick(SURNAMES)));
        return new IdentifyingWords(
                people, Set.of(pick(GROUPS), "4"), Set.of(pick(PLACES), "thuis", "lokaal"));
    }

    private Known known(Role role, int number, String surname) {
        var nicknames = random.nextInt(4) == 0 ? Set.of(pick(GIVEN)) : Set.<String>of();
        return new Known(role, number, pick(GIVEN), surname, nicknames);
    }

    /// A text with some tokens that identify somebody, in between words that do not.
    record Told(String text, List<String> tokens) {}

    Told text(IdentifyingWords words) {
        var tokens = new ArrayList<String>();
        var parts = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            if (random.nextInt(3) == 0) {
                var token = token(words);
                tokens.add(token);
                parts.add(token);
            } else {
                parts.add(pick(NEUTRAL));
            }
        }
        return new Told(String.join(pick(List.of(" ", ", ", " - ")), parts), tokens);
    }

    private String token(IdentifyingWords words) {
        return switch (random.nextInt(8)) {
            case 0 ->
                    pick(
                            List.copyOf(
                                    words.groups().stream()
                                            .sorted()
                                            .map(NastyNames::group)
                                            .toList()));
            case 1 -> place(words);
            case 2 -> day();
            default -> name(pick(words.people()));
        };
    }

    private static String group(String name) {
        return Character.isDigit(name.charAt(0)) && name.length() == 1 ? "groep " + name : name;
    }

    private String place(IdentifyingWords words) {
        return pick(
                words.places().stream()
                        .filter(place -> !Set.of("thuis", "lokaal").contains(place))
                        .toList());
    }

    private String day() {
        var day = LocalDate.parse("2025-01-01").plusDays(random.nextInt(400));
        var pattern = pick(List.of("d-M-yyyy", "dd/MM/yy", "d MMMM yyyy", "d MMMM", "yyyy-MM-dd"));
        return DateTimeFormatter.ofPattern(pattern, DUTCH).format(day);
    }

    private String name(Known known) {
        var names = new ArrayList<>(List.of(known.given(), known.surname()));
        names.addAll(known.nicknames());
        var name = pick(names);
        return switch (random.nextInt(12)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> capital(name) + "s";
            case 2 -> capital(name) + "'s";
            case 3 -> capital(name) + "’";
            case 4 -> known.given().charAt(0) + ".";
            case 5 -> known.given() + " " + known.surname();
            case 6 -> known.given().charAt(0) + ". " + known.surname();
            case 7 -> known.given().charAt(0) + "." + initials(known.surname());
            case 8 -> (known.given() + known.surname()).replace(" ", "");
            case 9 -> name.charAt(0) + "\u200b" + capital(name).substring(1);
            default -> capital(name);
        };
    }

    /// With the capital that a name has at the beginning of a sentence or on its own.
    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String initials(String surname) {
        var initials = new StringBuilder();
        for (var part : surname.split("[ -]", -1)) {
            initials.append(part.charAt(0)).append('.');
        }
        return initials.toString();
    }

    String lowerCase(IdentifyingWords words) {
        return IntStream.range(0, 3)
                .mapToObj(_ -> pick(words.people()).given().toLowerCase(Locale.ROOT))
                .reduce("", (before, name) -> before + " " + name);
    }

    private <T> T pick(List<T> options) {
        return options.get(random.nextInt(options.size()));
    }
}
