package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The route as it is drawn and said, what now in its order, and what stands beside a form.
class CoursePageTests extends PracticeSchool {
    private static final String FORM = "/dossier/[0-9a-f-]{36}/vastleggen/";

    @Test
    void drawsAllFiveStepsAndBothBranchesInTheWordsOfTheSchoolsOwnCode() {
        var page = atDossier("rachida", "Noor Buitenhuis").body();

        assertThat(page)
                .contains("mw-node--here", ">5a</text>", ">5b</text>")
                .contains("Overleggen met een collega en zo nodig met Veilig Thuis")
                .contains("Beslissen: hulp organiseren en volgen", "nog niet beslist")
                .contains("Onze meldcode over", "/meldcode/versie/")
                .contains("Wie helpt u hierbij?", "Inge Waterman");
    }

    @Test
    void offersWhatIsAlwaysPossibleBeforeTheStepAnEmergencyAndAdviceFirst() {
        var page = atDossier("rachida", "Noor Buitenhuis").body();

        assertThat(page)
                .containsSubsequence(
                        "Kan altijd",
                        "/noodnotitie/",
                        "/vastleggen/advice.ask\"",
                        "Kan nu in deze stap",
                        "<details");
    }

    @Test
    void saysToEachRoleWhatIsHerPart() {
        assertThat(atDossier("marit", "Noor Buitenhuis").body())
                .contains("Uw deel: schrijf op wat u zag")
                .contains("Wat hoeft u niet?", "Vaststellen of er kindermishandeling");
        assertThat(atDossier("rachida", "Noor Buitenhuis").body())
                .contains("Uw deel: kijk mee met de leerkracht");
    }

    /// Nobody reads of a term by its number: P1 means nothing to a teacher.
    @Test
    void saysHowLongATermIs() {
        assertThat(form("rachida", "contact.withhold")).contains("binnen 10 schooldagen");
        assertThat(form("rachida", "contact.withhold")).doesNotContain("termijn P");
    }

    @Test
    void laysTheThreeInputsOfAWeighingSideBySideAndNamesWhatIsMissing() {
        assertThat(form("rachida", "weighing.record"))
                .contains("Signalen, voor en tegen", "Overleg en advies", "Gesprek met de ouders")
                .contains("Ontbreekt:", "een gesprek met een ouder over de signalen")
                .contains("Vermoedens die nog open staan", "?blad=1#nr-")
                .contains("radarfunctie", "Nu onveilig: een jong kind is alleen");
    }

    @Test
    void showsWhatTheFrameworkSaysOnlyAsItsSaying() {
        assertThat(form("rachida", "decision.check-safety"))
                .contains("Wat het afwegingskader zegt", "Er is nog niet gewogen");
    }

    @Test
    void preparesAConversationWithQuestionsAndHowLongAgoAParentWasSpokenTo() {
        assertThat(form("rachida", "conversation.plan"))
                .contains("Wanneer is met elke ouder gesproken?")
                .contains("Hoe is uw kind thuis?", "Hoe is het voor u om vader of moeder te zijn?")
                .contains("name=\"support\"", "Vraag Veilig Thuis hoe u het gesprek kunt voeren");
    }

    @Test
    void tellsWhatTheWordsMeanWhereSomebodyChoosesThem() {
        assertThat(form("marit", "suspicion.set"))
                .contains("Dreigen telt mee. Het maakt niet uit waar het gebeurt.");
    }

    @Test
    void showsBesideTheCodeWhoAnswersForItAndOnWhatItRests() {
        var reader = signedIn("marit").get("/meldcode");
        reader.get(reader.links("/meldcode/versie/\\d+").getFirst());

        assertThat(reader.body())
                .contains("Wie is verantwoordelijk?", "het bevoegd gezag stelt de meldcode vast")
                .contains("Waarvoor is de school niet verantwoordelijk?")
                .contains("Wet op het primair onderwijs", "privacyregels van de school zijn")
                .contains("id=\"stap-5a\"");
    }

    /// T50: whoever doubts reads it wherever she is.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/signaal",
                "/vastgelegd",
                "/sociale-kaart",
                "/meldcode",
                "/over",
                "/nood",
                "/mijn-sessies",
                "/dossier/01994c50-0000-7000-8000-000000000000"
            })
    void everyPageSaysThatNothingNeedsProofAndWhomToCall(String path) {
        assertThat(signedIn("marit").get(path).body())
                .contains("U hoeft niets te bewijzen", "href=\"tel:08002000\"");
    }

    @Test
    void soDoTheDoorTheDossierAndTheFormOfAnAct() {
        assertThat(guest().get("/inloggen").body())
                .contains("U hoeft niets te bewijzen", "href=\"tel:08002000\"");
        assertThat(atDossier("marit", "Noor Buitenhuis").body())
                .contains("U hoeft niets te bewijzen", "href=\"tel:08002000\"");
        assertThat(form("marit", "suspicion.set"))
                .contains("U hoeft niets te bewijzen", "href=\"tel:08002000\"");
    }

    private String form(String who, String act) {
        var visitor = atDossier(who, "Noor Buitenhuis");
        return visitor.get(visitor.links(FORM + act).getFirst()).body();
    }
}
