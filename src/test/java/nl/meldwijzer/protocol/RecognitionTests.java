package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.protocol.IdentifyingWords.Known;
import nl.meldwijzer.protocol.IdentifyingWords.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// S84, S89: what gives a family away on a sheet without names.
class RecognitionTests {
    private static final IdentifyingWords WORDS =
            new IdentifyingWords(
                    List.of(
                            new Known(
                                    Role.PUPIL,
                                    0,
                                    "Noor",
                                    "van den Berg-de Groot",
                                    Set.of("Nootje")),
                            new Known(Role.PARENT, 1, "Ben", "van den Berg", Set.of()),
                            new Known(Role.PARENT, 2, "Zoë-Anne", "de Groot", Set.of()),
                            new Known(Role.FAMILY, 0, "Thijs", "Müller", Set.of()),
                            new Known(Role.EMPLOYEE, 1, "Iris", "Bakker", Set.of()),
                            new Known(Role.EMPLOYEE, 2, "Wil", "d'Hondt", Set.of())),
                    Set.of("4", "5b", "De Vlinders"),
                    Set.of("lokaal 12", "zwembad De Kolk", "gymzaal", "Oosterveen", "thuis"));
    private static final Recognition CHECK = Recognition.of(WORDS);

    @ParameterizedTest
    @CsvSource({
        "Toen zei Noor niets meer, Noor",
        "NOOR huilde, NOOR",
        "noor huilde, noor",
        "Noors jas was nat, Noors",
        "Noor's jas was nat, Noor's",
        "Noor’s jas was nat, Noor’s",
        "Noortje sliep, Noortje",
        "Nootje sliep, Nootje",
        "N\u0301oor sliep, N\u0301oor",
        "No\u200Bor sliep, No\u200Bor",
        "mevrouw van den Berg belde, Berg",
        "mevrouw vandenberg belde, vandenberg",
        "NoorvandenBerg belde, NoorvandenBerg",
        "de familie Berg-Buiten, Berg",
        "Zoe belde, Zoe",
        "ZOË belde, ZOË",
        "Anne belde, Anne",
        "zoeanne belde, zoeanne",
        "Mueller kwam, Mueller",
        "Muller kwam, Muller",
        "Thys kwam, Thys",
        "de heer D'HONDT, D'HONDT",
        "de heer Hondt, Hondt",
        "Ben kwam, Ben"
    })
    void findsANameHoweverItWasWritten(String text, String found) {
        assertThat(found(text)).containsExactly(found);
        assertThat(CHECK.in(text)).allMatch(Hit::sure);
    }

    @ParameterizedTest
    @CsvSource({
        "Toen zei N. niets meer, N.",
        "Toen zei n. niets meer, n.",
        "Toen zei N niets meer, N",
        "de ouders van NB zeiden, NB",
        "de ouders van NvdB zeiden, NvdB",
        "de ouders van nvdb zeiden, nvdb",
        "Th. kwam mee, Th.",
        "ZA belde, ZA"
    })
    void findsInitials(String text, String found) {
        assertThat(found(text)).containsExactly(found);
    }

    @Test
    void findsEveryLetterOfDottedInitials() {
        assertThat(found("over N.v.d.B. gesproken")).contains("N.", "B.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "15-9-2025",
                "15/09/25",
                "2025-09-15",
                "15 september",
                "de 15e september 2025",
                "vijftien september",
                "eenentwintig maart",
                "15 sept. 2025",
                "September 15th, 2025",
                "september 2025",
                "2018",
                "groep 4",
                "groep vier",
                "groep 4/5",
                "gr. 5b",
                "5B",
                "vlinders",
                "Vlinders",
                "lokaal 12",
                "De Kolk",
                "Oosterveen",
                "iemand@voorbeeld.nl",
                "06-12345678",
                "0528 123456",
                "7900 BD"
            })
    void findsDaysGroupsPlacesAndAddresses(String telling) {
        var text = "Dat was toen (" + telling + ") en nu weer.";

        assertThat(CHECK.in(text)).isNotEmpty();
        assertThat(unnamed(text)).doesNotContainIgnoringCase(telling);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het kind zit stil in de gymzaal en wil niet naar huis.",
                "De moeder belt a.u.b. terug, o.a. over het eten.",
                "Drie weken geleden, 3-4 keer per week, om 10.40 uur.",
                "Bel Veilig Thuis: 0800-2000. Bij gevaar 112.",
                "De ouder van den lande sprak over bergen en groter worden.",
                "In september was het kind vaak ziek."
            })
    void leavesAloneWhatTellsNothing(String text) {
        assertThat(CHECK.in(text)).filteredOn(Hit::sure).isEmpty();
    }

    @Test
    void asksAboutAWordThatMayJustBeTheWord() {
        assertThat(CHECK.in("Ik ben bang dat hij niet wil."))
                .hasSize(2)
                .noneMatch(Hit::sure)
                .allMatch(hit -> hit.kind() == Hit.Kind.NAME);
        assertThat(CHECK.in("Na overleg met de IB")).singleElement().matches(hit -> !hit.sure());
        assertThat(CHECK.in("Volgens Ben en Wil.")).hasSize(2).allMatch(Hit::sure);
    }

    @Test
    void saysWhereItStandsAndWhoseItIs() {
        var text = "Vandaag belde Zoë over Noors jas.";

        assertThat(CHECK.in(text))
                .extracting(hit -> text.substring(hit.start(), hit.end()))
                .containsExactly("Zoë", "Noors");
        assertThat(CHECK.in(text))
                .extracting(hit -> hit.who().map(Known::role))
                .containsExactly(Optional.of(Role.PARENT), Optional.of(Role.PUPIL));
        assertThat(CHECK.in(text).toString()).doesNotContain("Zoë", "Noor");
        assertThat(WORDS.toString()).doesNotContain("Noor");
    }

    @Test
    void putsTheRoleInThePlaceOfTheName() {
        assertThat(SheetDraft.unnamed("Zoë belde over Noor op 15-9-2025.", CHECK))
                .containsExactly(
                        new SheetDraft.Piece.Somebody(Role.PARENT, 2),
                        new SheetDraft.Piece.Words(" belde over "),
                        new SheetDraft.Piece.Somebody(Role.PUPIL, 0),
                        new SheetDraft.Piece.Words(" op "),
                        new SheetDraft.Piece.LeftOut(Hit.Kind.DAY),
                        new SheetDraft.Piece.Words("."));
    }

    @Test
    void draftsASheetWithoutADay() {
        var dossier =
                Story.given(Story.withHypothesis())
                        .on("2025-10-20")
                        .by(Cast.INGE)
                        .when("consult.ib", "text", "Besproken.", "doubt", "no")
                        .thenAccepted()
                        .dossier();
        var draft = SheetDraft.of(dossier, Cast.BORN, CHECK, LocalDate.parse("2025-11-20"));

        assertThat(draft.lines())
                .containsExactly(
                        new SheetDraft.Line.Child(SheetDraft.Phase.MIDDLE),
                        new SheetDraft.Line.Seen(
                                Signal.Kind.HYPOTHESIS,
                                Signal.Direction.UNCLEAR,
                                new Ago(Ago.Unit.MONTHS, 2),
                                List.of(
                                        new SheetDraft.Piece.Somebody(Role.PUPIL, 0),
                                        new SheetDraft.Piece.Words(
                                                " bleef na de les zitten en zei niets."))),
                        new SheetDraft.Line.Consulted(new Ago(Ago.Unit.WEEKS, 4)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-20, DAYS, 1",
        "2025-11-14, DAYS, 1",
        "2025-11-13, WEEKS, 1",
        "2025-09-19, WEEKS, 8",
        "2025-09-18, MONTHS, 2",
        "2024-01-01, MONTHS, 22",
        "2023-11-20, YEARS, 1",
        "2019-01-01, YEARS, 1"
    })
    void saysHowLongAgoWithoutADay(LocalDate then, Ago.Unit unit, int count) {
        assertThat(Ago.between(then, LocalDate.parse("2025-11-20")))
                .isEqualTo(new Ago(unit, count));
    }

    private static List<String> found(String text) {
        return CHECK.in(text).stream().map(hit -> text.substring(hit.start(), hit.end())).toList();
    }

    private static String unnamed(String text) {
        return words(SheetDraft.unnamed(text, CHECK));
    }

    static String words(List<SheetDraft.Piece> pieces) {
        var words = new StringBuilder();
        for (var piece : pieces) {
            words.append(
                    switch (piece) {
                        case SheetDraft.Piece.Words(var text) -> text;
                        case SheetDraft.Piece.Somebody _ -> "[---]";
                        case SheetDraft.Piece.LeftOut _ -> "[...]";
                    });
        }
        return words.toString();
    }
}
