package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Story.FACT;
import static nl.meldwijzer.protocol.Story.given;
import static nl.meldwijzer.protocol.Story.opened;
import static nl.meldwijzer.protocol.Story.withFact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// S205, S212: which sentences say that abuse is established, and which do not.
class ConclusionTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vandaag is vastgesteld dat er sprake is van kindermishandeling.",
                "Het is bewezen dat Noor wordt mishandeld.",
                "Verwaarlozing staat vast.",
                "Huiselijk geweld staat nu vast.",
                "Het staat voor ons vast dat zij wordt verwaarloosd.",
                "Wij stellen vast dat er sprake is van mishandeling.",
                "Wij stellen als team vast dat Noor wordt misbruikt.",
                "We hebben vastgesteld dat vader Noor mishandelt.",
                "Hierbij stel ik vast dat er huiselijk geweld is.",
                "De school stelt vast dat Noor wordt verwaarloosd.",
                "Ons team heeft na lang praten vastgesteld: dit is kindermishandeling.",
                "Wij spraken de jeugdarts en wij stellen vast dat het mishandeling is.",
                "Er is geen twijfel dat dit mishandeling is.",
                "Geen twijfel mogelijk: verwaarlozing.",
                "Dit is zonder twijfel kindermishandeling.",
                "Er is geen enkele twijfel over het misbruik.",
                "Buiten kijf staat dat vader haar mishandelt.",
                "Het is onomstotelijk: huiselijk geweld.",
                "Noor wordt thuis mishandeld. Dat staat vast.",
                "Noor wordt thuis mishandeld. Het is bewezen.",
                "Dit is verwaarlozing! En dat is nu aangetoond.",
                "Noor wordt mishandeld. Daarover is geen twijfel.",
                "Noor wordt verwaarloosd. Er is geen twijfel meer.",
                "Ik vermoedde mishandeling. Dat is nu bewezen.",
                "Ik zei dat vaststaat dat zij mishandeld wordt.",
                "Seksueel misbruik is aangetoond.",
                "Aangetoond: mishandeling.",
                "Wij kunnen vaststellen dat er mishandeling is.",
                "It is proven that this is child abuse.",
                "We established that there is domestic violence.",
                "Neglect is established.",
                "KINDERMISHANDELING IS BEWEZEN"
            })
    void refusesWhatTheSchoolCannotSay(String text) {
        given(opened())
                .when("signal.record", FACT.with("text", text))
                .thenRefused(Code.ESTABLISH)
                .naming("text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik vermoed kindermishandeling.",
                "Er zijn zorgen over verwaarlozing.",
                "Of het zo is, is niet vastgesteld. Er zijn zorgen over mishandeling.",
                "Er is geen mishandeling vastgesteld.",
                "Is vastgesteld dat er sprake is van mishandeling?",
                "Veilig Thuis heeft vastgesteld dat er sprake was van huiselijk geweld.",
                "De jeugdarts heeft mishandeling vastgesteld.",
                "De kinderarts stelde vast dat er sprake was van mishandeling.",
                "De schoolarts stelt verwaarlozing vast.",
                "De rechtbank achtte mishandeling bewezen.",
                "De kinderrechter heeft verwaarlozing vastgesteld.",
                "De GGD heeft verwaarlozing vastgesteld.",
                "De GGZ stelde vast dat er huiselijk geweld was.",
                "De jeugdverpleegkundige stelt vast dat Noor wordt verwaarloosd.",
                "De gezinsvoogd liet weten dat mishandeling bewezen is.",
                "Noor zei: het is bewezen dat hij mij mishandelt.",
                "Moeder vertelde dat mishandeling is bewezen.",
                "Vader schreef dat er geen twijfel is over mishandeling door moeder.",
                "Tante zegt dat vaststaat dat zij wordt mishandeld.",
                "Volgens buren staat mishandeling vast.",
                "Er staat in de brief: \"mishandeling is bewezen\".",
                "De juf las voor: „verwaarlozing staat vast”.",
                "Vastgesteld is dat de fiets weg is. Het leesboek gaat over mishandeling.",
                "Het leesboek gaat over mishandeling. Vastgesteld is dat de fiets weg is.",
                "Het werkstuk gaat over misbruik. Het is bewezen dat bewegen gezond is.",
                "De kinderarts schreef over mishandeling. Dat is daar vastgesteld.",
                "Wij stellen vast dat er zorgen zijn over mishandeling.",
                "Wij stellen vast dat ons vermoeden van verwaarlozing sterker is.",
                "Wij stellen niet vast of er mishandeling is.",
                "Er is geen twijfel over de oorzaak van de val.",
                "Er is twijfel over mishandeling.",
                "Noor stond vast in de jas. Wij spraken over verwaarlozing.",
                "Wij stellen de afspraak vast op maandag.",
                "The police established domestic violence.",
                "There is no proven abuse.",
                "Noor werd stil en zei niets."
            })
    void letsPassWhatIsSeenSupposedDeniedOrSaidByOthers(String text) {
        given(opened()).when("signal.record", FACT.with("text", text)).thenAccepted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note.correct", "note.follow-up"})
    void whatIsAddedEstablishesNothingEither(String act) {
        given(withFact())
                .when(act, "about", "3", "text", "Mishandeling staat vast.")
                .thenRefused(Code.ESTABLISH)
                .naming("text");
        given(withFact()).when(act, "about", "3", "text", "Het was dinsdag.").thenAccepted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"note.correct", "note.follow-up"})
    void whatIsAddedToAChildsWordsStandsAsItWasSaid(String act) {
        var words =
                given(opened())
                        .when("signal.record", FACT.with("kind", "childs_words"))
                        .thenAccepted()
                        .dossier();

        given(words)
                .when(act, "about", "3", "text", "Het is bewezen dat ik word mishandeld.")
                .thenAccepted();
    }

    @Test
    void anEmergencyIsCompletedInWhateverWords() {
        var emergency =
                given(opened()).when("emergency.note", "text", "Kom nu.").thenAccepted().dossier();

        given(emergency)
                .when("note.follow-up", "about", "3", "text", "Mishandeling is bewezen.")
                .thenAccepted()
                .thenSettled("emergency.complete");
    }
}
