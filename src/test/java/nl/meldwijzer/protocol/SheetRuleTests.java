package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.protocol.IdentifyingWords.Known;
import nl.meldwijzer.protocol.IdentifyingWords.Role;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Set;

/// S84, S89: a sheet leaves the school only without what identifies, and is kept as it went out.
class SheetRuleTests {
    private static final IdentifyingWords KNOWN =
            new IdentifyingWords(
                    List.of(
                            new Known(Role.PUPIL, 0, "Roos", "Buitenhuis", Set.of()),
                            new Known(Role.PARENT, 1, "Esther", "Buitenhuis", Set.of()),
                            new Known(Role.PARENT, 2, "Wil", "Koster", Set.of()),
                            new Known(Role.EMPLOYEE, 0, "Marit", "Zandstra", Set.of())),
                    Set.of("4"),
                    Set.of("De Lindeboom"));
    private static final Circumstances AT = SheetStory.at(KNOWN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Het meisje Roos schrikt.|NAMES_PUPIL|12",
                "Esthers zus kwam.|NAMES_SOMEBODY|1",
                "Verteld door M. Zandstra.|TELLS_INITIALS|14",
                "Het kind zit in groep 4.|TELLS_GROUP|17",
                "Op de Lindeboom is het druk.|TELLS_PLACE|7",
                "Het was op 3 september.|TELLS_DAY|12",
                "Bel 06-12345678 terug.|TELLS_ADDRESS|5"
            })
    void stopsWhatIdentifies(String text, Missing.Problem problem, int position) {
        var refusal = SheetStory.refusal(SheetStory.about("Iets."), text, AT);

        assertThat(refusal.code()).isEqualTo(Code.ANON_ID);
        assertThat(refusal.missing())
                .containsExactly(new Missing.SoundValue(Code.ANON_ID, "text", problem, position));
    }

    @Test
    void asksForAGroundForAWordThatIsAlsoAName() {
        var dossier = SheetStory.about("Iets.");
        var text = "Het kind wil niet naar binnen.";

        assertThat(SheetStory.make(dossier, text, "", AT))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused ->
                                assertThat(refused.refusal().missing())
                                        .containsExactly(
                                                new Missing.Ground(
                                                        Code.ANON_ID, "no_name_because")));
        assertThat(SheetStory.made(dossier, text, AT)).isEqualTo(text);
    }

    @Test
    void knowsThePeopleAndPlacesOfTheDossierItself() {
        var dossier =
                SheetStory.with(
                        SheetStory.about("Iets."),
                        new ConsultationEntry.ColleagueConsulted(
                                new Consultation(
                                        Forum.BILATERAL,
                                        List.of("Mevrouw Vogelzang, logopedist"),
                                        true,
                                        new Consultation.Account(
                                                "Wat nu?",
                                                "Kijken.",
                                                new Observation(
                                                        Cast.TODAY,
                                                        "sporthal Het Anker",
                                                        "sport",
                                                        "nobody")))));

        assertThat(SheetStory.refusal(dossier, "Vogelzang ziet het ook.", AT).code())
                .isEqualTo(Code.ANON_ID);
        assertThat(SheetStory.refusal(dossier, "Het was in het Anker.", AT).code())
                .isEqualTo(Code.ANON_ID);
        assertThat(SheetStory.made(dossier, "Een mevrouw en een logopedist zien het.", AT))
                .isNotEmpty();
    }

    @Test
    void partnersMayBeNamedInADiscussionWithoutTheNameOfThePupil() {
        var dossier = SheetStory.about("Iets.");

        assertThat(consult(dossier, "M. Koster, GGD Lindeboom", "Hoe help ik?"))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(consult(dossier, "tante van Roos", "Hoe help ik?"))
                .isInstanceOf(Decision.Refused.class);
        assertThat(consult(dossier, "GGD", "Hoe help ik Esther?"))
                .isInstanceOf(Decision.Refused.class);
    }

    private static Decision consult(Dossier dossier, String partner, String question) {
        return Protocol.decide(
                dossier,
                new ConsultationAct.External(
                        Answer.of(Forum.BILATERAL),
                        List.of(partner),
                        false,
                        new Consultation.Account.Form(
                                question,
                                "Rustig blijven.",
                                new Observation.Form(
                                        Answer.of(Cast.TODAY), "school", "overleg", "nobody")),
                        new Consultation.Grounds("", "")),
                AT);
    }
}
