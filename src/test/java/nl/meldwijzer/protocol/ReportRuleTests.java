package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Story.given;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.SchoolFunction;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Step 5b (S47, S103, S127-S130, S151-S168, T6, T9, T11). Noor has two parents with authority.
class ReportRuleTests {
    private static final DueFor MARIT = new DueFor.Person(Cast.MARIT.staff());
    private static final DueFor IB = new DueFor.Function(SchoolFunction.INTERNAL_COORDINATOR);
    private static final Fields REPORT =
            Fields.none()
                    .with("date", "2025-09-16")
                    .with("time", "14:05")
                    .with("spoken_to", "een medewerker")
                    .with("agreements", "wij bellen maandag");
    private static final Fields GROUNDS =
            REPORT.with("no_conversation", "safety")
                    .with("no_conversation_because", "er is gedreigd")
                    .with("no_announcement", "safety")
                    .with("no_announcement_because", "er is gedreigd");

    private static Dossier withGrounds(String act, String field, Dossier dossier) {
        var grown = dossier;
        for (var parent : List.of(Cast.ESTHER, Cast.BRAM)) {
            grown =
                    given(grown)
                            .when(
                                    act,
                                    Fields.none()
                                            .with(field, parent.value())
                                            .with("ground", "safety")
                                            .with("whose", "pupil")
                                            .with("text", "er is gedreigd"))
                            .thenAccepted()
                            .dossier();
        }
        return grown;
    }

    private static Dossier ready() {
        return withGrounds(
                "report.waive-announcement",
                "person",
                withGrounds("report.waive-conversation", "parent", Story.withFact()));
    }

    @Test
    void aReportThatWasMadeIsNeverRefusedForProcedureButAsksForItsGrounds() {
        given(Story.withFact())
                .when("report.record", REPORT)
                .thenRefused(Code.GROUND)
                .missing(
                        new Missing.Ground(Code.GROUND, "no_conversation"),
                        new Missing.Ground(Code.GROUND, "no_conversation_because"),
                        new Missing.Ground(Code.WAIVER, "no_announcement"),
                        new Missing.Ground(Code.WAIVER, "no_announcement_because"));
        given(Story.withFact())
                .when("report.record", GROUNDS)
                .thenAccepted()
                .thenDueOnly(
                        "report.feedback",
                        "report.review",
                        "report.agreed",
                        "report.tell",
                        "report.tell");
    }

    /// G5: the two lists of grounds are not equal, and one does not satisfy the other.
    @Test
    void oneListOfGroundsNeverStandsForTheOther() {
        var heard = withGrounds("report.waive-conversation", "parent", Story.withFact());
        given(heard)
                .when("report.record", REPORT)
                .thenRefused(Code.WAIVER)
                .missing(
                        new Missing.Ground(Code.WAIVER, "no_announcement"),
                        new Missing.Ground(Code.WAIVER, "no_announcement_because"));
        var told = withGrounds("report.waive-announcement", "person", Story.withFact());
        given(told)
                .when("report.record", REPORT)
                .thenRefused(Code.GROUND)
                .missing(
                        new Missing.Ground(Code.GROUND, "no_conversation"),
                        new Missing.Ground(Code.GROUND, "no_conversation_because"));
    }

    @Test
    void inAnEmergencyNothingIsAskedAndAllIsDueAfterwards() {
        given(Story.withFact())
                .when("report.record", "emergency", "yes")
                .thenAccepted()
                .thenDue("report.complete", "2025-09-17", MARIT)
                .thenDue("report.agreements", "2025-09-17", MARIT)
                .thenDue("report.feedback", "2025-09-23", IB)
                .thenDueOnly(
                        "report.complete",
                        "report.agreements",
                        "report.feedback",
                        "report.review",
                        "report.tell",
                        "report.tell");
    }

    @Test
    void withConversationAndAnnouncementNothingIsLeftButWhatFollows() {
        given(ready())
                .when("report.record", REPORT)
                .thenAccepted()
                .thenDueOnly("report.feedback", "report.review", "report.agreed");
    }

    @Test
    void preparingAReportWaitsForEachParent() {
        given(Story.withFact())
                .when("report.prepare", "facts", "3")
                .thenRefused(Code.GROUND)
                .missing(
                        new Missing.ParentHeard(Code.GROUND, Answer.of(Cast.ESTHER)),
                        new Missing.ParentHeard(Code.GROUND, Answer.of(Cast.BRAM)),
                        new Missing.Told(Code.WAIVER, new Involved.Parent(Cast.ESTHER)),
                        new Missing.Told(Code.WAIVER, new Involved.Parent(Cast.BRAM)));
        given(ready()).when("report.prepare", "facts", "3").thenAccepted();
        given(ready())
                .when("report.prepare", "hypotheses", "3")
                .thenRefused(Code.ABOUT)
                .naming("hypotheses");
    }

    @Test
    void anObjectionThatIsNotMetIsWeighedFirst() {
        var objected =
                given(ready())
                        .when(
                                "objection.record",
                                Fields.none()
                                        .with("by", Cast.ESTHER.value())
                                        .with("text", "het valt mee")
                                        .with("met", "no"))
                        .thenAccepted()
                        .thenDueOnly("objection.weigh")
                        .dossier();
        var number = objected.version().value();

        given(objected)
                .when("report.prepare", "facts", "3")
                .thenRefused(Code.OBJWEIGH)
                .missing(new Missing.ObjectionWeighed(Code.OBJWEIGH, number));
        given(objected)
                .when("report.record", REPORT)
                .thenRefused(Code.OBJWEIGH)
                .missing(new Missing.Ground(Code.OBJWEIGH, "objections_because"));
        given(objected)
                .when("objection.weigh", "about", Long.toString(number))
                .thenRefused(Code.OBJWEIGH)
                .naming("nature", "seriousness", "need", "outcome");
        var weighed =
                given(objected)
                        .when(
                                "objection.weigh",
                                Fields.none()
                                        .with("about", Long.toString(number))
                                        .with("nature", "psychisch")
                                        .with("seriousness", "ernstig")
                                        .with("need", "zij is niet veilig")
                                        .with("outcome", "protection"))
                        .thenAccepted()
                        .thenSettled("objection.weigh")
                        .dossier();
        given(weighed).when("report.prepare", "facts", "3").thenAccepted();
    }

    @Test
    void anObjectionThatIsMetSaysHow() {
        var fields =
                Fields.none()
                        .with("by", "pupil")
                        .with("text", "ik wil het niet")
                        .with("met", "yes");
        given(Story.withFact())
                .when("objection.record", fields)
                .thenRefused(Code.REQUIRED)
                .naming("how");
        given(Story.withFact())
                .when("objection.record", fields.with("how", "zij is erbij"))
                .thenAccepted()
                .thenDueOnly();
    }

    @Test
    void tellingAYoungChildIsRecordedWithAWarning() {
        given(Story.withFact())
                .when(
                        "report.announce",
                        Fields.none()
                                .with("to", "pupil")
                                .with("date", "2025-09-12")
                                .with("why", "wij maken ons zorgen")
                                .with("purpose", "veiligheid")
                                .with("reaction", "zij knikte"))
                .thenAccepted()
                .thenWarns(Warning.UNDER_TWELVE, Warning.FRIDAY);
    }

    @Test
    void theFamilyKnowsWhoReportsUnlessThereIsAGround() {
        given(ready())
                .when("report.record", REPORT.with("reporter_known_to_family", "no"))
                .thenRefused(Code.REQUIRED)
                .naming("hidden_because", "hidden_text");
        given(ready())
                .when(
                        "report.record",
                        REPORT.with("reporter_known_to_family", "no")
                                .with("hidden_because", "threat_to_reporter")
                                .with("hidden_text", "er is gedreigd"))
                .thenAccepted();
    }

    @Test
    void tooLittleImprovementMeansCallingAgainAsOftenAsItTakes() {
        var reported = given(ready()).when("report.record", REPORT).thenAccepted().dossier();
        var about = Long.toString(reported.version().value());
        given(reported)
                .by(Cast.INGE)
                .when("report.feedback", "about", about, "date", "2025-09-16", "text", "onderzoek")
                .thenAccepted()
                .thenSettled("report.feedback");
        var again =
                given(reported)
                        .by(Cast.INGE)
                        .when(
                                "report.review",
                                "about",
                                about,
                                "improvement",
                                "insufficient",
                                "text",
                                "niets")
                        .thenAccepted()
                        .thenSettled("report.review")
                        .thenDue("report.call-again", "2025-09-16", IB)
                        .dossier();
        var second =
                given(again)
                        .when("report.record", REPORT.with("follows", about))
                        .thenAccepted()
                        .thenSettled("report.call-again")
                        .dossier();
        assertThat(second.all(ReportEntry.Made.class).getLast().entry().report().follows())
                .containsExactly(Long.parseLong(about));
    }

    @Test
    void informationForVeiligThuisSaysWhyItWasNeeded() {
        var asked =
                Fields.none()
                        .with("asked_by", "Veilig Thuis")
                        .with("verified_how", "teruggebeld")
                        .with("question", "Hoe vaak is zij er niet?")
                        .with("given", "Vier keer.");
        given(Story.withFact())
                .by(Cast.INGE)
                .when("information.give", asked)
                .thenRefused(Code.MINIMAL)
                .naming("necessary_because");
        given(Story.withFact())
                .by(Cast.INGE)
                .when("information.give", asked.with("necessary_because", "voor het onderzoek"))
                .thenAccepted();
    }
}
