package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Cast.INGE;
import static nl.meldwijzer.protocol.Cast.IRIS;
import static nl.meldwijzer.protocol.Cast.MARIT;
import static nl.meldwijzer.protocol.Cast.OLGA;
import static nl.meldwijzer.protocol.Cast.TOM;
import static nl.meldwijzer.protocol.Story.FACT;
import static nl.meldwijzer.protocol.Story.HYPOTHESIS;
import static nl.meldwijzer.protocol.Story.given;
import static nl.meldwijzer.protocol.Story.nothing;
import static nl.meldwijzer.protocol.Story.opened;
import static nl.meldwijzer.protocol.Story.withFact;
import static nl.meldwijzer.protocol.Story.withHypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// S60, S63, S72, S75, T30.
class NoteRuleTests {
    private static final DueFor FOR_MARIT = new DueFor.Person(MARIT.staff());

    @Test
    void theAuthorCorrectsHerNote() {
        given(withFact())
                .when("note.correct", "about", "3", "text", "Het was lokaal 5.")
                .thenAccepted();
    }

    @Test
    void theAttentionOfficerCorrectsAnyNote() {
        given(withFact())
                .by(INGE)
                .when("note.correct", "about", "3", "text", "Het was lokaal 5.")
                .thenAccepted();
    }

    @Test
    void aColleagueCorrectsNothingOfAnother() {
        given(withFact())
                .by(OLGA)
                .when("note.correct", "about", "3", "text", "Het was lokaal 5.")
                .thenRefused(Code.IMMUTABLE)
                .missing(new Missing.NoteToCorrect(Code.IMMUTABLE))
                .withWayOut("note.follow-up");
    }

    @Test
    void whatIsNotThereCannotBeCorrected() {
        given(withFact())
                .when("note.correct", "about", "9", "text", "Het was lokaal 5.")
                .thenRefused(Code.IMMUTABLE);
    }

    @Test
    void theOpeningOfADossierIsNoNote() {
        given(withFact())
                .by(INGE)
                .when("note.correct", "about", "1", "text", "Anders.")
                .thenRefused(Code.IMMUTABLE);
    }

    @Test
    void aCorrectionStandsBesideTheNote() {
        var dossier =
                given(withFact())
                        .when("note.correct", "about", "3", "text", "Het was lokaal 5.")
                        .thenAccepted()
                        .dossier();

        assertThat(dossier.entry(3)).isEqualTo(withFact().entry(3));
        assertThat(dossier.addedTo(3)).extracting(Recorded::number).containsExactly(4L);
    }

    @Test
    void theTeamFollowsUpAnyNote() {
        given(withFact())
                .by(OLGA)
                .when("note.follow-up", "about", "3", "text", "Ook vandaag.")
                .thenAccepted();
    }

    @Test
    void aFollowUpNeedsANoteAndAText() {
        given(withFact())
                .when("note.follow-up", "about", "2")
                .thenRefused(Code.IMMUTABLE)
                .missing(
                        new Missing.NoteToAddTo(Code.IMMUTABLE),
                        new Missing.Field(Code.REQUIRED, "text"));
    }

    @Test
    void aDepositorSeesHerOwnNotesOnly() {
        var dossier =
                given(withFact()).by(TOM).when("signal.record", FACT).thenAccepted().dossier();

        given(dossier)
                .by(TOM)
                .when("note.follow-up", "about", "4", "text", "Ook vandaag.")
                .thenAccepted();
        given(dossier)
                .by(TOM)
                .when("note.follow-up", "about", "3", "text", "Ook vandaag.")
                .thenRefused(Code.IMMUTABLE);
    }

    @Test
    void thePlaceOfAPaperBelongsToANote() {
        given(withFact())
                .when("paper.locate", "about", "3", "location", "kast 2, map 14")
                .thenAccepted();
        given(withFact())
                .when("paper.locate", "about", "2", "location", "kast 2")
                .thenRefused(Code.ABOUT);
        given(withFact())
                .when("paper.locate", "about", "3")
                .thenRefused(Code.REQUIRED)
                .naming("location");
    }

    @Test
    void aHypothesisIsSettledOnce() {
        var settled =
                given(withHypothesis())
                        .when("hypothesis.settle", settlement("refuted"))
                        .thenAccepted()
                        .thenSettled("hypothesis.follow-up");

        assertThat(settled.dossier().openHypotheses()).isEmpty();
        settled.then()
                .when("hypothesis.settle", settlement("confirmed"))
                .thenRefused(Code.ABOUT)
                .missing(new Missing.OpenHypothesis(Code.ABOUT));
    }

    @Test
    void aHypothesisThatStaysOpenGetsANewTermForItsAuthor() {
        var again =
                given(withHypothesis())
                        .by(INGE)
                        .on("2025-10-14")
                        .when("hypothesis.settle", settlement("open"))
                        .thenAccepted()
                        .thenSettled("hypothesis.follow-up")
                        .thenDue("hypothesis.follow-up", "2025-11-18", FOR_MARIT);

        assertThat(again.dossier().openHypotheses())
                .extracting(Recorded::number)
                .containsExactly(3L);
        again.then()
                .when("hypothesis.settle", settlement("confirmed"))
                .thenAccepted()
                .thenSettled("hypothesis.follow-up");
    }

    @Test
    void aSettlementNeedsAnOutcomeAndAText() {
        given(withHypothesis())
                .when("hypothesis.settle", "about", "3")
                .thenRefused(Code.REQUIRED)
                .naming("outcome", "text");
    }

    @Test
    void aFactIsNoHypothesis() {
        given(withFact()).when("hypothesis.settle", settlement("refuted")).thenRefused(Code.ABOUT);
    }

    @Test
    void aSettlementDoesNotEstablishAbuse() {
        given(withHypothesis())
                .when(
                        "hypothesis.settle",
                        settlement("confirmed").with("text", "Mishandeling is bewezen."))
                .thenRefused(Code.ESTABLISH);
    }

    @Test
    void aHypothesisIsDueForItsAuthorAndOpenForOthers() {
        var dossier = given(opened()).when("signal.record", HYPOTHESIS).thenAccepted().dossier();

        assertThat(given(dossier).review("hypothesis.settle"))
                .isInstanceOf(Reviewed.Openness.Due.class);
        assertThat(given(dossier).by(IRIS).review("hypothesis.settle"))
                .isInstanceOf(Reviewed.Openness.Open.class);
        assertThat(given(dossier).by(TOM).review("hypothesis.settle"))
                .isInstanceOf(Reviewed.Openness.Hidden.class);
        assertThat(given(withFact()).review("hypothesis.settle"))
                .isInstanceOf(Reviewed.Openness.Blocked.class);
    }

    @Test
    void nothingIsAddedToADossierThatIsNotThere() {
        given(nothing())
                .when("note.follow-up", "about", "1", "text", "Ook vandaag.")
                .thenRefused(Code.IMMUTABLE);
        assertThat(given(nothing()).review("note.follow-up"))
                .isInstanceOf(Reviewed.Openness.Hidden.class);
    }

    @Test
    void thereIsNoActThatChangesOrDeletes() {
        assertThat(Vocabulary.acts())
                .extracting(ActSpec::name)
                .noneMatch(name -> name.matches(".*(edit|delete|change).*"));
        assertThat(Vocabulary.read("note.delete", Fields.none()))
                .isInstanceOf(Reading.Unreadable.class);
    }

    private static Fields settlement(String outcome) {
        return Fields.none()
                .with("about", "3")
                .with("outcome", outcome)
                .with("text", "De juf van vorig jaar wist het.");
    }
}
