package nl.meldwijzer.directory;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Organisations that do not exist, with all the characters that a file could trip over. The seed
/// says which.
final class InventedOrganisations {
    private static final List<String> PIECES =
            List.of(
                    "De", "Brug", "é", "|", "\\", ";", ",", "\"", "'", "=", "@", "+", "-", "&",
                    "\n", " ", "x");
    private static final List<String> HOURS =
            List.of(
                    "",
                    "24/7",
                    "ma-vr 08.30-17.00",
                    "ma/wo 09.00-12.30; za 22.00-06.00",
                    "zo/feestdagen 10.00-24.00");

    private final Random random;

    InventedOrganisations(long seed) {
        this.random = new Random(seed);
    }

    List<Organisation> several() {
        return IntStream.rangeClosed(1, 1 + random.nextInt(5)).mapToObj(this::one).toList();
    }

    Organisation named(String name, String alias, String canDo, String via) {
        return new Organisation(
                new Organisation.Identity(name, List.of(alias), Set.of(Kind.OTHER), false),
                new Organisation.Reach("", "", "", ""),
                List.of(),
                new Organisation.Cooperation(canDo, via, List.of()),
                Optional.empty());
    }

    private Organisation one(int n) {
        return new Organisation(
                new Organisation.Identity(
                        ("Stichting " + text()).strip() + " " + n,
                        some(() -> "Alias" + text()),
                        kinds(),
                        random.nextBoolean()),
                new Organisation.Reach(
                        random.nextBoolean() ? "Kade 1a, 9999 ZZ Verzonnen" : line(),
                        random.nextBoolean() ? "Postbus 21, 9990 AA Verzonnen" : "",
                        random.nextBoolean() ? "info@een.example" : "",
                        random.nextBoolean() ? "www.een.example" : ""),
                numbers(),
                new Organisation.Cooperation(text(), line(), agreements()),
                Optional.empty());
    }

    private Set<Kind> kinds() {
        var kinds = EnumSet.of(Kind.OTHER);
        Stream.of(Kind.POLICE, Kind.DISABILITY)
                .filter(_ -> random.nextBoolean())
                .forEach(kinds::add);
        return kinds;
    }

    private List<PhoneNumber> numbers() {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(n ->
                        new PhoneNumber(
                                n % 2 == 0 ? "0599 12345" + n : "+31 599 12345" + n,
                                HoursText.read(pick(HOURS)).orElseThrow(),
                                random.nextBoolean() ? "(0599) 65432" + n : "",
                                Optional.empty()))
                .toList();
    }

    private List<Agreement> agreements() {
        var made = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
        return some(() -> "Wij " + text()).stream()
                .map(words ->
                        new Agreement(
                                words,
                                made,
                                random.nextBoolean()
                                        ? Optional.of(made.plusYears(1))
                                        : Optional.empty()))
                .toList();
    }

    private List<String> some(java.util.function.Supplier<String> make) {
        return Stream.generate(make)
                .limit(random.nextInt(3))
                .map(String::strip)
                .distinct()
                .toList();
    }

    private String line() {
        return text().replace("\n", "").strip();
    }

    private String text() {
        return Stream.generate(() -> pick(PIECES))
                .limit(random.nextInt(8))
                .reduce("", String::concat)
                .strip();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
