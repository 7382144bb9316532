package nl.meldwijzer.authz;

import static java.util.stream.Collectors.joining;

import nl.meldwijzer.access.AccessOptions;
import nl.meldwijzer.access.PasswordCost;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.rehearsal.MovableClock;
import nl.meldwijzer.rehearsal.Reading;
import nl.meldwijzer.rehearsal.Scenario;
import nl.meldwijzer.rehearsal.Stage;
import nl.meldwijzer.rehearsal.internal.Cast;
import nl.meldwijzer.rehearsal.internal.Casting;
import nl.meldwijzer.rehearsal.internal.ScenarioReader;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Two schools under boards of their own, in one store, with the same people, pupils and dossiers:
/// whatever of one shows at the other is a fault.
record TwinSchools(Twin one, Twin other) {
    /// Does what has to be done by somebody who is not tried herself.
    static final String KEEPER = "keeper";

    /// Receives for the board, and does what an attention officer may not.
    static final String TRUSTEE = "trustee";

    /// Somebody whom nothing depends on, to try changes on.
    static final String SPARE = "spare";

    static final String PASSWORD = "vier natte sokken aan de lijn";

    /// For each way to stand to a dossier a pupil of her own.
    static final List<String> PUPILS =
            List.of(
                    "none",
                    "team",
                    "former",
                    "depositor",
                    "excluded",
                    "sealed",
                    "break glass",
                    "break glass excluded",
                    "noise");

    private static final PasswordCost CHEAP = new PasswordCost(64, 1, 1);
    private static final Instant MONDAY = Instant.parse("2025-09-15T07:00:00Z");

    /// Fills an empty folder.
    static TwinSchools in(Path folder) {
        var filed = new Filings();
        var clock = new MovableClock(MONDAY);
        var props =
                new Stage.Props(
                        clock,
                        Instant::now,
                        new SecureRandom(),
                        new AccessOptions(CHEAP, Duration.ofDays(2)),
                        filed);
        try (var stage = Stage.at(folder, props)) {
            var apple = Casting.cast(stage, scenario("Appelboom"));
            var pear = Casting.cast(stage, scenario("Perenlaar"));
            var one = new Furnishing(stage, filed, "Appelboom", apple);
            var other = new Furnishing(stage, filed, "Perenlaar", pear);
            var twins = new TwinSchools(one.twin(), other.twin());
            one.sister(sister(stage, filed, apple));
            // Emergency access lasts hours: it has to begin now.
            clock.moveTo(Instant.now());
            one.emergencies();
            other.emergencies();
            return twins;
        }
    }

    /// A school under the board of another.
    private static Furnishing sister(Stage stage, Filings filed, Cast school) {
        var board = stage.people().standing().boardOf(school.school()).orElseThrow();
        var cast = Casting.cast(stage, scenario("Kersentuin"), board);
        return new Furnishing(stage, filed, "Kersentuin", cast);
    }

    private static Scenario scenario(String word) {
        return switch (ScenarioReader.read("twins", text(word), Set.of("po-2019"))) {
            case Reading.Understood(var scenario) -> scenario;
            case Reading.Unreadable(var problem) ->
                    throw new IllegalStateException(problem.toString());
        };
    }

    private static String text(String word) {
        return """
        scenario: Tweeling
        protocol: po-2019
        school: {name: School %1$s}
        staff:
        %2$s
        pupils:
        %3$s
        steps:
          - {at: 2025-09-15T09:00, by: keeper, do: page.open, pupil: none, expect: {hidden: true}}
        """
                .formatted(word, staff(word), pupils(word));
    }

    private static String staff(String word) {
        var tried =
                Stream.of(SchoolFunction.values())
                        .map(function -> person(function.wireName(), word, function.wireName()));
        var others =
                Stream.of(
                        person(KEEPER, word, "attention_officer"),
                        person(TRUSTEE, word, "board_recipient"),
                        person(SPARE, word, "support_staff"));
        return Stream.concat(tried, others).collect(joining("\n"));
    }

    private static String person(String label, String word, String function) {
        var groups = label.equals("class_teacher") ? ", groups: [\"4\"]" : "";
        return "  %s: {name: %s %s, functions: [%s]%s}"
                .formatted(label, label.replace('_', '-'), word, function, groups);
    }

    /// As a scenario names somebody.
    static String key(String label) {
        return label.replace(' ', '-');
    }

    private static String pupils(String word) {
        return PUPILS.stream()
                .map(label ->
                        "  %s: {name: Noor-%s %s, born: 2018-04-02, group: \"4\"}"
                                .formatted(key(label), key(label), word))
                .collect(joining("\n"));
    }
}
