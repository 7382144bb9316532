package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Cast.MARIT;
import static nl.meldwijzer.protocol.Cast.SAM;
import static nl.meldwijzer.protocol.Cast.TOM;
import static nl.meldwijzer.protocol.Story.FACT;
import static nl.meldwijzer.protocol.Story.given;
import static nl.meldwijzer.protocol.Story.nothing;
import static nl.meldwijzer.protocol.Story.onEmployeeRoute;
import static nl.meldwijzer.protocol.Story.opened;
import static nl.meldwijzer.protocol.Story.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// S102-S105: nothing stands in the way of an emergency, and nothing of it is lost.
class EmergencyTests {
    private static final DueFor FOR_MARIT = new DueFor.Person(MARIT.staff());

    @Test
    void acceptsAnEmptyNoteAndAsksToCompleteIt() {
        given(nothing())
                .when("emergency.note")
                .thenAccepted()
                .thenDue("emergency.complete", "2025-09-17", FOR_MARIT);
    }

    @Test
    void isCompletedByAFollowUp() {
        var dossier = given(opened()).when("emergency.note").thenAccepted().dossier();

        assertThat(given(dossier).review("note.follow-up"))
                .isInstanceOf(Reviewed.Openness.Due.class);
        given(dossier)
                .when("note.follow-up", "about", "3", "text", "Zo ging het.")
                .thenAccepted()
                .thenSettled("emergency.complete");
    }

    @Test
    void anotherFollowUpDoesNotCompleteIt() {
        var dossier = given(Story.withFact()).when("emergency.note").thenAccepted().dossier();

        given(dossier)
                .when("note.follow-up", "about", "3", "text", "Iets anders.")
                .thenAccepted()
                .thenSettled();
    }

    @Test
    void isOpenToEverybodyEverywhere() {
        for (var dossier : new Dossier[] {nothing(), opened(), onEmployeeRoute(), sealed()}) {
            for (var who : new Cast[] {MARIT, TOM, SAM}) {
                given(dossier).by(who).when("emergency.note", "text", "Bel!").thenAccepted();
                assertThat(given(dossier).by(who).review("emergency.note"))
                        .isInstanceOf(Reviewed.Openness.Open.class);
            }
        }
    }

    @Test
    void keepsWhatItCannotRead() {
        var fields =
                Fields.none()
                        .with("text", "Kind weg", "uit de klas")
                        .with("at", "vijf voor twaalf")
                        .with("called", "112", "oom Jan")
                        .with("colour", "red");

        assertThat(noted(fields).text())
                .isEqualTo(
                        "Kind weg\nuit de klas\ncolour: red\nat: vijf voor twaalf\ncalled: oom Jan");
        assertThat(noted(fields).called()).containsExactly(Emergency.Called.EMERGENCY_NUMBER);
    }

    @Test
    void replacesWhatCannotBeShown() {
        assertThat(noted(Fields.none().with("text", "weg\u0000\u202E\uD800!")).text())
                .isEqualTo("weg\uFFFD\uFFFD\uFFFD!");
    }

    /// S16: a trainee has no account, and was there.
    @Test
    void saysForWhomItWasWrittenDown() {
        assertThat(noted(Fields.none().with("on_behalf_of", "stagiair\u202E Mo")).onBehalfOf())
                .isEqualTo("stagiair\uFFFD Mo");
        assertThat(noted(Fields.none()).onBehalfOf()).isEmpty();
    }

    @Test
    void hasNoLengthThatStopsIt() {
        given(opened()).when("emergency.note", "text", "a".repeat(60_000)).thenAccepted();
    }

    @Test
    void mayEstablishWhateverItSays() {
        given(opened())
                .when("emergency.note", "text", "Het is bewezen dat hij wordt mishandeld.")
                .thenAccepted();
    }

    @Test
    void aCallToVeiligThuisSettlesTheUrgentContact() {
        var dossier =
                given(opened())
                        .when("signal.record", FACT.with("flags", "honour"))
                        .thenAccepted()
                        .dossier();

        given(dossier)
                .when("emergency.note", Fields.none().with("called", "112", "veilig_thuis"))
                .thenAccepted()
                .thenSettled("contact.veilig-thuis", "contact.veilig-thuis-officer");
    }

    private static Emergency noted(Fields fields) {
        var entries =
                given(opened()).when("emergency.note", fields).thenAccepted().dossier().entries();
        return ((Entry.EmergencyNoted) entries.getLast().entry()).emergency();
    }
}
