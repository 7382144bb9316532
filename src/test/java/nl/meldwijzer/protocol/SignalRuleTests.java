package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Cast.INGE;
import static nl.meldwijzer.protocol.Cast.MARIT;
import static nl.meldwijzer.protocol.Cast.OLGA;
import static nl.meldwijzer.protocol.Cast.TOM;
import static nl.meldwijzer.protocol.Story.FACT;
import static nl.meldwijzer.protocol.Story.HYPOTHESIS;
import static nl.meldwijzer.protocol.Story.given;
import static nl.meldwijzer.protocol.Story.nothing;
import static nl.meldwijzer.protocol.Story.opened;
import static nl.meldwijzer.protocol.Story.withFact;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.SchoolFunction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// S48-S59, S66-S68, S73-S77, S205, T30, T33, T34.
class SignalRuleTests {
    private static final DueFor FOR_MARIT = new DueFor.Person(MARIT.staff());
    private static final DueFor FOR_ATTENTION_OFFICER =
            new DueFor.Function(SchoolFunction.ATTENTION_OFFICER);
    private static final Fields THIRD_PARTY =
            FACT.with("kind", "third_party")
                    .with("source.who", "oma")
                    .with("source.how", "bij het hek")
                    .with("source.when", "2025-09-15");
    private static final Fields DIAGNOSIS =
            THIRD_PARTY
                    .with("kind", "diagnosis")
                    .with("diagnosed_by", "dr. De Wit")
                    .with("diagnosed_by_function", "psychologist")
                    .with("diagnosed_on", "2025-06-12");

    @Test
    void recordsACompleteFact() {
        given(opened()).when("signal.record", FACT).thenAccepted().thenWarns();
    }

    @Test
    void recordsASignalThatIsNotOnTheList() {
        given(opened()).when("signal.record", FACT.without("catalogue")).thenAccepted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"date", "place", "situation", "others_present", "text"})
    void namesTheOneOfTheFourFieldsThatIsBlank(String field) {
        given(opened())
                .when("signal.record", FACT.without(field))
                .thenRefused(Code.MINFIELDS)
                .naming(field);
    }

    @Test
    void namesAllBlankFieldsAtOnce() {
        given(opened())
                .when("signal.record", Fields.none())
                .thenRefused(Code.MINFIELDS)
                .naming("date", "place", "situation", "others_present", "text", "kind");
    }

    @Test
    void takesInvisibleCharactersForBlank() {
        given(opened())
                .when("signal.record", FACT.with("text", " \u200B\u00A0\u2060\uFEFF\n"))
                .thenRefused(Code.MINFIELDS)
                .naming("text");
    }

    @Test
    void acceptsNobodyAsOthersPresent() {
        given(opened()).when("signal.record", FACT.with("others_present", "nobody")).thenAccepted();
    }

    @Test
    void hasNoDefaultKind() {
        given(opened())
                .when("signal.record", FACT.without("kind"))
                .thenRefused(Code.REQUIRED)
                .naming("kind");
    }

    @Test
    void refusesATickAlone() {
        var refused =
                given(opened())
                        .when("signal.record", FACT.without("text").with("catalogue", "LIC-01"))
                        .thenRefused(Code.MINFIELDS)
                        .naming("text");

        assertThat(refused.refusal().article().rules()).contains("T34");
    }

    @Test
    void recordsATickWithAnOwnObservation() {
        given(opened()).when("signal.record", FACT.with("catalogue", "LIC-01")).thenAccepted();
    }

    @Test
    void refusesThirdPartyInformationWithoutSource() {
        given(opened())
                .when("signal.record", FACT.with("kind", "third_party"))
                .thenRefused(Code.SOURCE)
                .naming("source.who", "source.how", "source.when");
    }

    @Test
    void takesAFunctionForASource() {
        given(opened())
                .when(
                        "signal.record",
                        THIRD_PARTY.without("source.who").with("source.function", "wijkagent"))
                .thenAccepted();
    }

    @Test
    void recordsThirdPartyInformationWithSource() {
        given(opened()).when("signal.record", THIRD_PARTY).thenAccepted();
    }

    @Test
    void refusesADiagnosisOfATeacherAndOffersThirdParty() {
        given(opened())
                .when("signal.record", FACT.with("kind", "diagnosis"))
                .thenRefused(Code.DIAG)
                .naming(
                        "diagnosed_by",
                        "diagnosed_by_function",
                        "diagnosed_on",
                        "source.who",
                        "source.how",
                        "source.when")
                .withWayOut("signal.record");
    }

    @Test
    void recordsADiagnosisOfAnOrthopedagogue() {
        given(opened())
                .by(OLGA)
                .when("signal.record", FACT.with("kind", "diagnosis"))
                .thenAccepted();
    }

    @Test
    void recordsAQualifiedDiagnosisWithItsSource() {
        given(opened()).when("signal.record", DIAGNOSIS).thenAccepted();
    }

    @Test
    void refusesADiagnosisBySomebodyWithoutQualification() {
        given(opened())
                .when("signal.record", DIAGNOSIS.with("diagnosed_by_function", "other"))
                .thenRefused(Code.DIAG)
                .naming("diagnosed_by_function");
    }

    @Test
    void refusesADiagnosisWithoutTheDayOnWhichItWasMade() {
        given(opened())
                .when("signal.record", DIAGNOSIS.without("diagnosed_on"))
                .thenRefused(Code.DIAG)
                .naming("diagnosed_on");
        given(opened())
                .when("signal.record", DIAGNOSIS.with("diagnosed_on", "2025-09-17"))
                .thenRefused(Code.DATE)
                .naming("diagnosed_on");
    }

    @Test
    void doesNotLetADiagnosisPassAsAFact() {
        given(opened())
                .when("signal.record", FACT.with("diagnosed_by", "oma"))
                .thenRefused(Code.KIND)
                .naming("diagnosed_by");
    }

    @Test
    void doesNotDropTheSourceOfAFact() {
        given(opened())
                .when("signal.record", FACT.with("source.who", "oma"))
                .thenRefused(Code.KIND)
                .naming("source.who");
    }

    @Test
    void warnsWhenTheQuestionBeforeAChildsWordsIsBlank() {
        given(opened())
                .when("signal.record", FACT.with("kind", "childs_words"))
                .thenAccepted()
                .thenWarns(Warning.QUESTION_BLANK);
        given(opened())
                .when(
                        "signal.record",
                        FACT.with("kind", "childs_words").with("question", "Hoe gaat het?"))
                .thenAccepted()
                .thenWarns();
    }

    @Test
    void refusesAFutureDate() {
        given(opened())
                .when("signal.record", FACT.with("date", "2025-09-17"))
                .thenRefused(Code.DATE)
                .naming("date");
        given(opened()).when("signal.record", FACT.with("date", "2025-09-16")).thenAccepted();
    }

    @Test
    void refusesADateBeforeBirth() {
        given(opened())
                .when("signal.record", FACT.with("date", "2018-04-01"))
                .thenRefused(Code.DATE)
                .missing(
                        new Missing.SoundValue(Code.DATE, "date", Missing.Problem.BEFORE_BIRTH, 0));
        given(opened()).when("signal.record", FACT.with("date", "2018-04-02")).thenAccepted();
    }

    @Test
    void refusesASourceFromTheFuture() {
        given(opened())
                .when("signal.record", THIRD_PARTY.with("source.when", "2025-09-17"))
                .thenRefused(Code.DATE)
                .naming("source.when");
    }

    @Test
    void warnsAfterThirtyDays() {
        given(opened())
                .when("signal.record", FACT.with("date", "2025-08-16"))
                .thenAccepted()
                .thenWarns(Warning.LONG_AGO);
        given(opened())
                .when("signal.record", FACT.with("date", "2025-08-17"))
                .thenAccepted()
                .thenWarns();
    }

    @Test
    void refusesAControlCharacterAndSaysWhere() {
        given(opened())
                .when("signal.record", FACT.with("text", "Noor \u202Eriep"))
                .thenRefused(Code.TEXT)
                .missing(
                        new Missing.SoundValue(
                                Code.TEXT, "text", Missing.Problem.CONTROL_CHARACTER, 6));
    }

    @Test
    void takesMarkupForText() {
        given(opened())
                .when("signal.record", FACT.with("text", "<script>alert(1)</script>"))
                .thenAccepted();
    }

    @Test
    void boundsATextAtFiftyThousandCharacters() {
        given(opened()).when("signal.record", FACT.with("text", "é".repeat(50_000))).thenAccepted();
        given(opened())
                .when("signal.record", FACT.with("text", "é".repeat(50_001)))
                .thenRefused(Code.TEXT)
                .missing(new Missing.SoundValue(Code.TEXT, "text", Missing.Problem.TOO_LONG, 0));
    }

    @Test
    void setsTheFollowUpOfAHypothesisAfterTwentySchoolDays() {
        given(opened())
                .when("signal.record", HYPOTHESIS)
                .thenAccepted()
                .thenDue("hypothesis.follow-up", "2025-10-14", FOR_MARIT);
    }

    @Test
    void setsTheConsultationOfTheIbAfterTwoSchoolDays() {
        given(opened())
                .when("signal.record", FACT)
                .thenAccepted()
                .thenDue("consult.ib", "2025-09-18", FOR_MARIT);
    }

    @Test
    void setsNoConsultationForASignalThatTakesTheConcernAway() {
        given(opened())
                .when("signal.record", FACT.with("direction", "refutes"))
                .thenAccepted()
                .thenDueOnly();
    }

    @Test
    void setsOneConsultationPerOpenDossier() {
        given(withFact()).by(OLGA).when("signal.record", FACT).thenAccepted().thenDueOnly();
    }

    @Test
    void givesADepositorHerOwnConsultationSoThatItTellsNothing() {
        var first = given(nothing()).by(TOM).when("signal.record", FACT).thenAccepted();
        var later = given(withFact()).by(TOM).when("signal.record", FACT).thenAccepted();

        first.thenDueOnly("route.choose", "consult.ib");
        later.thenDueOnly("route.choose", "consult.ib");
        later.then().when("signal.record", FACT).thenAccepted().thenDueOnly();
    }

    @Test
    void asksForTheRouteWhenNobodyChoseOne() {
        given(nothing())
                .when("signal.record", FACT)
                .thenAccepted()
                .thenDue("route.choose", "2025-09-18", FOR_MARIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fgm", "honour"})
    void callsForVeiligThuisTheSameDay(String flag) {
        given(opened())
                .when("signal.record", FACT.with("flags", flag))
                .thenAccepted()
                .thenDue("contact.veilig-thuis", "2025-09-16", FOR_MARIT)
                .thenDue("contact.veilig-thuis-officer", "2025-09-16", FOR_ATTENTION_OFFICER);
    }

    @Test
    void callsForVeiligThuisOnMarkedItemsOfTheList() {
        given(opened())
                .when("signal.record", FACT.with("catalogue", "VGV-01"))
                .thenAccepted()
                .thenDueOnly("consult.ib", "contact.veilig-thuis", "contact.veilig-thuis-officer");
        given(opened())
                .when("signal.record", FACT.with("catalogue", "VGV-07"))
                .thenAccepted()
                .thenDueOnly("consult.ib");
    }

    @Test
    void showsTheEmergencyAndTheAidForListening() {
        given(opened())
                .when("signal.record", FACT.with("flags", "danger", "disclosure"))
                .thenAccepted()
                .thenWarns(Warning.DANGER, Warning.DISCLOSURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vandaag is vastgesteld dat er sprake is van kindermishandeling.",
                "Het is bewezen dat Noor wordt mishandeld.",
                "Huiselijk geweld staat vast.",
                "Eerst iets anders. Mishandeling is aangetoond!"
            })
    void refusesToEstablishAbuse(String text) {
        given(opened())
                .when("signal.record", FACT.with("text", text))
                .thenRefused(Code.ESTABLISH)
                .naming("text");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik vermoed kindermishandeling.",
                "Er is een vermoeden van mishandeling vastgesteld door niemand.",
                "Niet is vastgesteld dat er sprake is van kindermishandeling.",
                "Is vastgesteld dat er sprake is van kindermishandeling?",
                "Veilig Thuis heeft vastgesteld dat er sprake is van huiselijk geweld.",
                "Op het bord stond: \"bewezen: mishandeling\".",
                "Vastgesteld is dat de fiets weg is. Het boek gaat over mishandeling."
            })
    void letsSuspicionsQuotesAndOthersFindingsPass(String text) {
        given(opened()).when("signal.record", FACT.with("text", text)).thenAccepted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"childs_words", "third_party"})
    void neverTouchesWhatAChildOrAnotherSaid(String kind) {
        var fields =
                kind.equals("third_party") ? THIRD_PARTY : FACT.with("question", "Vertel eens");
        given(opened())
                .when(
                        "signal.record",
                        fields.with("kind", kind)
                                .with("text", "Het is bewezen dat ik word mishandeld."))
                .thenAccepted();
    }

    @Test
    void opensTheDossierWithTheFirstSignal() {
        var dossier = given(nothing()).when("signal.record", FACT).thenAccepted().dossier();

        assertThat(dossier.entries()).hasSize(2);
        assertThat(dossier.pupil()).contains(Cast.NOOR.id());
        assertThat(dossier.protocolVersion()).contains("po-2019");
    }

    @Test
    void reviewsASignalAsOpenForEverybody() {
        for (var who : new Cast[] {MARIT, INGE, TOM}) {
            assertThat(given(opened()).by(who).review("signal.record"))
                    .isEqualTo(new Reviewed.Openness.Open());
        }
    }
}
