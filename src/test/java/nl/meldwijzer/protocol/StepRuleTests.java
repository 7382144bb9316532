package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Cast.INGE;
import static nl.meldwijzer.protocol.Cast.IRIS;
import static nl.meldwijzer.protocol.Cast.MARIT;
import static nl.meldwijzer.protocol.Cast.TOM;
import static nl.meldwijzer.protocol.Story.FACT;
import static nl.meldwijzer.protocol.Story.given;
import static nl.meldwijzer.protocol.Story.nothing;
import static nl.meldwijzer.protocol.Story.opened;
import static nl.meldwijzer.protocol.Story.withFact;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.SchoolFunction;

import org.junit.jupiter.api.Test;

/// S8-S15, S56, S69, S78, S81, S92: route, contact, suspicion, consultation.
class StepRuleTests {
    private static final DueFor FOR_MARIT = new DueFor.Person(MARIT.staff());
    private static final Fields CONTACT =
            FACT.without("kind").with("with", "moeder").with("channel", "drop_off_pick_up");

    @Test
    void aKnownRouteSettlesTheQuestion() {
        var asked = given(nothing()).when("signal.record", FACT).thenAccepted().dossier();

        given(asked)
                .by(INGE)
                .when("route.choose", "route", "home")
                .thenAccepted()
                .thenSettled("route.choose")
                .thenDueOnly();
    }

    @Test
    void anUnknownRouteIsAskedAgain() {
        given(nothing())
                .when("route.choose", "route", "unknown")
                .thenAccepted()
                .thenDue("route.choose", "2025-09-18", FOR_MARIT);
    }

    @Test
    void anUnknownRouteDoesNotReplaceAKnownOne() {
        var dossier =
                given(opened())
                        .by(TOM)
                        .when("route.choose", "route", "unknown")
                        .thenAccepted()
                        .dossier();

        assertThat(dossier.route()).contains(Route.HOME);
    }

    @Test
    void pointsToTheOtherProtocolBetweenPupils() {
        given(nothing())
                .when("route.choose", "route", "between_pupils")
                .thenAccepted()
                .thenWarns(Warning.BETWEEN_PUPILS);
    }

    @Test
    void aRouteIsNamed() {
        given(nothing()).when("route.choose").thenRefused(Code.REQUIRED).naming("route");
    }

    @Test
    void recordsATalkAtTheGate() {
        given(opened()).when("contact.record", CONTACT).thenAccepted();
    }

    /// S16: whoever has no account can have had the contact.
    @Test
    void aContactSaysForWhomItWasWrittenDown() {
        var entries =
                given(opened())
                        .when("contact.record", CONTACT.with("on_behalf_of", "vrijwilliger Mo"))
                        .thenAccepted()
                        .dossier()
                        .entries();

        assertThat(((Entry.ContactRecorded) entries.getLast().entry()).contact().account())
                .extracting(Contact.Account::onBehalfOf)
                .isEqualTo("vrijwilliger Mo");
        given(opened())
                .when("contact.record", CONTACT.with("on_behalf_of", "Mo\u202E"))
                .thenRefused(Code.TEXT)
                .naming("on_behalf_of");
    }

    @Test
    void aContactHasTheFourFieldsToo() {
        given(opened())
                .when("contact.record", CONTACT.without("place").without("with"))
                .thenRefused(Code.MINFIELDS)
                .naming("place", "with");
    }

    @Test
    void aContactMayTellWhatOthersEstablished() {
        given(opened())
                .when(
                        "contact.record",
                        CONTACT.with("text", "Het is bewezen dat er mishandeling is, zei zij."))
                .thenAccepted();
    }

    @Test
    void aContactWithVeiligThuisSettlesTheUrgentCall() {
        var urgent =
                given(opened())
                        .when("signal.record", FACT.with("flags", "fgm"))
                        .thenAccepted()
                        .dossier();

        given(urgent)
                .when("contact.record", CONTACT.with("party", "veilig_thuis"))
                .thenAccepted()
                .thenSettled("contact.veilig-thuis", "contact.veilig-thuis-officer");
        given(urgent).when("contact.record", CONTACT).thenAccepted().thenSettled();
    }

    @Test
    void veiligThuisIsAskedWithoutANameUnlessSomebodySaysSo() {
        assertThat(contact(CONTACT.with("party", "veilig_thuis")).named()).isFalse();
        assertThat(contact(CONTACT.with("party", "veilig_thuis").with("named", "yes")).named())
                .isTrue();
        assertThat(contact(CONTACT).named()).isTrue();
    }

    @Test
    void aSuspicionNeedsANatureOrAForm() {
        given(opened())
                .when("suspicion.set", "victim", "sibling")
                .thenRefused(Code.REQUIRED)
                .naming("natures");
        given(opened()).when("suspicion.set", "natures", "neglect").thenAccepted();
        given(opened()).when("suspicion.set", "forms", "witness").thenAccepted().thenDueOnly();
    }

    @Test
    void aSuspicionOfMutilationIsUrgent() {
        given(opened())
                .when("suspicion.set", "forms", "fgm")
                .thenAccepted()
                .thenDueOnly("contact.veilig-thuis", "contact.veilig-thuis-officer");
    }

    @Test
    void aSuspicionAboutAnEmployeeIsAReport() {
        given(opened())
                .when("suspicion.set", "natures", "sexual", "actor_kind", "employee")
                .thenRefused(Code.EMP)
                .naming("actor_kind")
                .withWayOut("employee.report");
    }

    @Test
    void aSuspicionIsSetByWhoSeesTheDossier() {
        given(opened()).by(TOM).when("suspicion.set", "natures", "neglect").thenRefused(Code.ROLE);
    }

    @Test
    void theIbSettlesTheConsultation() {
        given(withFact())
                .by(IRIS)
                .when("consult.ib", "text", "We kijken samen mee.", "doubt", "no")
                .thenAccepted()
                .thenSettled("consult.ib")
                .thenDueOnly();
    }

    @Test
    void anyDoubtMakesAdviceDue() {
        given(withFact())
                .by(INGE)
                .when("consult.ib", "text", "We twijfelen.", "doubt", "yes")
                .thenAccepted()
                .thenDue(
                        "advice.ask",
                        "2025-09-18",
                        new DueFor.Function(SchoolFunction.INTERNAL_COORDINATOR));
    }

    @Test
    void aTeacherDoesNotConsultHerself() {
        given(withFact())
                .when("consult.ib", "text", "We kijken samen mee.", "doubt", "no")
                .thenRefused(Code.ROLE)
                .missing(new Missing.FunctionNeeded(Code.ROLE, SchoolFunction.coordinators()));
        assertThat(given(withFact()).review("consult.ib"))
                .isInstanceOf(Reviewed.Openness.Blocked.class);
    }

    @Test
    void theConsultationAnswersTheQuestionOfDoubt() {
        given(withFact())
                .by(IRIS)
                .when("consult.ib", "text", "We kijken samen mee.")
                .thenRefused(Code.REQUIRED)
                .naming("doubt");
    }

    @Test
    void aConsultationNeedsADossier() {
        given(nothing())
                .by(IRIS)
                .when("consult.ib", "text", "We kijken samen mee.", "doubt", "no")
                .thenRefused(Code.UNOPENED);
    }

    private static Contact contact(Fields fields) {
        var entries =
                given(opened()).when("contact.record", fields).thenAccepted().dossier().entries();
        return ((Entry.ContactRecorded) entries.getLast().entry()).contact();
    }

    /// A depositor's question is put to rest once the route is known and somebody who sees the
    /// dossier takes it up: it would stay overdue in her list for ever.
    @Test
    void aDepositorIsAskedForTheRouteNoMoreOnceItIsKnownAndTakenUp() {
        var deposited =
                given(opened()).by(Cast.TOM).when("signal.record", FACT).thenAccepted().dossier();
        assertThat(deposited.openDue())
                .anySatisfy(item -> assertThat(item.key().what()).isEqualTo("route.choose"));

        given(deposited).by(Cast.TOM).when("signal.record", FACT).thenAccepted().thenSettled();
        var taken =
                given(deposited)
                        .by(Cast.INGE)
                        .when("consult.ib", "text", "Besproken met Tom.", "doubt", "no")
                        .thenAccepted()
                        .dossier();
        assertThat(taken.openDue())
                .noneSatisfy(item -> assertThat(item.key().what()).isEqualTo("route.choose"));
    }

    @Test
    void whoSeesThatTheRouteIsKnownIsNotAskedAgainForNotKnowing() {
        given(opened())
                .by(Cast.INGE)
                .when("route.choose", "route", "unknown")
                .thenAccepted()
                .thenDueOnly();
    }
}
