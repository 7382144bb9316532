package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Cast.DIRK;
import static nl.meldwijzer.protocol.Cast.ESTHER;
import static nl.meldwijzer.protocol.Cast.INGE;
import static nl.meldwijzer.protocol.Story.given;
import static nl.meldwijzer.protocol.Story.opened;
import static nl.meldwijzer.protocol.Story.withFact;
import static nl.meldwijzer.protocol.Story.withHypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// The closed side of gates in the steps, each with nothing else missing (chapter 13 of the
/// requirements). The scenarios play both sides.
class GateTests {
    private static final Fields CONSULTED =
            Fields.none()
                    .with("forum", "care_advisory_team")
                    .with("partners", Supplies.PARTNER)
                    .with("named", "yes")
                    .with("question", "Wat past bij dit kind?")
                    .with("outcome", "Rust en een vaste plek.")
                    .with("date", "2025-09-16")
                    .with("place", "school")
                    .with("situation", "overleg")
                    .with("others_present", "nobody");
    private static final Fields TALK =
            Fields.none()
                    .with("type", "step3")
                    .with("with", ESTHER.value())
                    .with("staff", INGE.staff().value())
                    .with("reaction", "Zij schrok.")
                    .with("date", "2025-09-16")
                    .with("place", "kamer")
                    .with("situation", "op afspraak")
                    .with("others_present", "nobody");

    private static Circumstances withoutSwitches(Story story) {
        var usual = story.circumstances();
        var school = usual.school();
        return new Circumstances(
                usual.now(),
                usual.author(),
                usual.relations(),
                new Agreement(
                        school.calendar(),
                        school.terms(),
                        Agreement.Switches.defaults(),
                        school.version(),
                        school.inForce(),
                        school.offices()),
                usual.pupil());
    }

    @Test
    void aDiscussionWithTheNameNeedsConsent() {
        given(withFact())
                .by(INGE)
                .when("consult.external", CONSULTED.with("no_intake_because", "Er was haast."))
                .thenRefused(Code.CONSENT)
                .missing(new Missing.Ground(Code.CONSENT, "no_consent_because"));
    }

    @Test
    void theCareAdvisoryTeamNeedsAnIntake() {
        given(withFact())
                .by(INGE)
                .when("consult.external", CONSULTED.with("no_consent_because", "Er was haast."))
                .thenRefused(Code.INTAKE)
                .missing(new Missing.Ground(Code.INTAKE, "no_intake_because"));
    }

    @Test
    void aForumThatTheSchoolDoesNotUseHasNoAgenda() {
        var story = given(withFact()).by(INGE);
        var act =
                new ConsultationAct.PlaceOnAgenda(
                        Answer.of(Forum.CARE_ADVISORY_TEAM),
                        List.of(Supplies.PARTNER),
                        false,
                        Answer.blank());

        assertThat(Protocol.decide(story.dossier(), act, withoutSwitches(story)))
                .isInstanceOf(Decision.Refused.class);
        assertThat(Protocol.decide(story.dossier(), act, story.circumstances()))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void theIndexIsConsideredWhereItIsUsed() {
        var act =
                new ConsultationAct.ConsiderIndex(Answer.of(false), "Niet nodig.", Answer.blank());
        var story = given(withFact()).by(INGE);

        assertThat(Protocol.decide(story.dossier(), act, withoutSwitches(story)))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void aConversationHasTheIbOrAReason() {
        given(withFact())
                .when("conversation.record", TALK.with("staff", Cast.MARIT.staff().value()))
                .thenRefused(Code.NOIB)
                .missing(new Missing.Ground(Code.NOIB, "no_ib_because"));
    }

    @Test
    void theParentReactsFirst() {
        given(withFact())
                .when(
                        "conversation.record",
                        TALK.without("reaction").with("interpretation", "Wij denken aan spanning."))
                .thenRefused(Code.REACTION_FIRST)
                .naming("reaction");
        given(withFact())
                .when("conversation.record", TALK.without("reaction"))
                .thenRefused(Code.REQUIRED)
                .naming("reaction");
    }

    @Test
    void onlyFactsArePutBeforeAParent() {
        given(withHypothesis())
                .when("conversation.record", TALK.with("facts", "3"))
                .thenRefused(Code.ABOUT)
                .naming("facts");
    }

    @Test
    void aStrangerIsNoParent() {
        given(withFact())
                .when(
                        "conversation.record",
                        TALK.with("with", "00000000-0000-7000-8000-0000000000ff"))
                .thenRefused(Code.ABOUT)
                .naming("with");
    }

    @Test
    void whoIsNotContactedIsNotInvited() {
        var kept =
                given(withFact())
                        .by(INGE)
                        .when(
                                "contact.withhold",
                                "person",
                                ESTHER.value(),
                                "ground",
                                "safety",
                                "text",
                                "Onveilig.")
                        .thenAccepted()
                        .dossier();

        given(kept)
                .by(INGE)
                .when(
                        "conversation.plan",
                        "type",
                        "step3",
                        "with",
                        ESTHER.value(),
                        "staff",
                        INGE.staff().value(),
                        "date",
                        "2025-09-24")
                .thenRefused(Code.WITHHELD)
                .naming("with");
        given(withFact())
                .by(INGE)
                .when("contact.allow", "person", ESTHER.value(), "text", "Weer goed.")
                .thenRefused(Code.WITHHELD)
                .missing(new Missing.PersonWithheld(Code.WITHHELD));
    }

    @Test
    void stepOneNeedsAnAnswerToTheFirstQuestion() {
        var asked =
                given(Story.nothing()).when("signal.record", Story.FACT).thenAccepted().dossier();

        given(asked)
                .by(INGE)
                .when("step.complete", "step", "1")
                .thenRefused(Code.NORECORD)
                .missing(new Missing.RouteAnswered(Code.NORECORD));
    }

    @Test
    void onlyTheStepInWhichWeAreIsCompleted() {
        given(withFact())
                .by(INGE)
                .when("step.complete", "step", "2")
                .thenRefused(Code.STEP)
                .naming("step");
    }

    @Test
    void stepTwoNeedsAdviceInDoubtAndACheckWithout() {
        var first = given(withFact()).by(INGE).when("step.complete", "step", "1").thenAccepted();
        var calm = first.then().when("consult.ib", "text", "Gekeken.", "doubt", "no");
        var doubt = first.then().when("consult.ib", "text", "Gekeken.", "doubt", "yes");

        calm.thenAccepted()
                .then()
                .when("step.complete", "step", "2")
                .thenRefused(Code.ADVICE_CHECK)
                .missing(new Missing.AdviceChecked(Code.ADVICE_CHECK));
        doubt.thenAccepted()
                .then()
                .when("step.complete", "step", "2")
                .thenRefused(Code.ADVICE_MUST)
                .missing(new Missing.AdviceAsked(Code.ADVICE_MUST));
    }

    @Test
    void stepThreeNeedsEveryParent() {
        var third =
                given(withFact())
                        .by(INGE)
                        .when("step.complete", "step", "1")
                        .thenAccepted()
                        .then()
                        .when("consult.ib", "text", "Gekeken.", "doubt", "no")
                        .thenAccepted()
                        .then()
                        .when("advice.not-needed", "reason", "De oorzaak is bekend.")
                        .thenAccepted()
                        .then()
                        .when("step.complete", "step", "2")
                        .thenAccepted()
                        .then()
                        .when("child.hear", "text", "Zij wil rust.")
                        .thenAccepted()
                        .then();

        third.when("conversation.record", TALK)
                .thenAccepted()
                .then()
                .when("step.complete", "step", "3")
                .thenRefused(Code.NORECORD)
                .missing(new Missing.ParentHeard(Code.NORECORD, Answer.of(Cast.BRAM)));
    }

    @Test
    void aWeighingAddressesARefusalAndSaysWhatItMeansForOtherChildren() {
        var refused =
                given(withFact())
                        .when(
                                "consent.answer",
                                "parent",
                                ESTHER.value(),
                                "partners",
                                Supplies.PARTNER,
                                "answer",
                                "refused")
                        .thenAccepted()
                        .then();

        refused.when("weighing.record", WeighingRuleTests.WEIGHING)
                .thenRefused(Code.REFUSAL_WEIGH)
                .missing(new Missing.Addressed(Code.REFUSAL_WEIGH, 4));
        given(withFact())
                .when("weighing.record", WeighingRuleTests.WEIGHING.without("other_children"))
                .thenRefused(Code.REQUIRED)
                .naming("other_children");
    }

    @Test
    void safetyIsSomebodys() {
        given(withFact())
                .when(
                        "report.waive-conversation",
                        "parent",
                        ESTHER.value(),
                        "ground",
                        "safety",
                        "text",
                        "Zij dreigde.")
                .thenRefused(Code.GROUND)
                .naming("whose");
    }

    @Test
    void nothingIsLeftToFollowAtTheEnd() {
        var urgent =
                given(withFact())
                        .when("advice.ask", "question", "Wat nu?", "advice", "Praat met ouders.")
                        .thenAccepted()
                        .then()
                        .when("emergency.note", "text", "Noor is weg.")
                        .thenAccepted()
                        .dossier();
        var checked =
                given(urgent)
                        .by(new Cast(9, INGE.functions(), INGE.relations()))
                        .when("decision.check-safety", "text", "Gekeken.")
                        .thenAccepted()
                        .dossier();

        given(checked)
                .by(INGE)
                .when("dossier.close", "ground", "other_cause", "text", "De uitslag.")
                .thenRefused(Code.FOLLOW)
                .missing(new Missing.DueSettled(Code.FOLLOW, DueKind.EMERGENCY.about(5)));
    }

    @Test
    void emergencyAccessIsOfManagementWithAReasonThatSaysSomething() {
        var reason = "De politie staat aan de deur, niemand is bereikbaar.";

        given(opened())
                .when("access.break-glass", "category", "authority", "reason", reason)
                .thenRefused(Code.ROLE);
        given(opened())
                .by(DIRK)
                .when("access.break-glass", "category", "authority", "reason", "kort")
                .thenRefused(Code.TEXT)
                .naming("reason");
    }

    @Test
    void aDossierMovesToTheVersionInForceOnly() {
        var when = new Attempted.When(0, Cast.SCHOOL.offices());
        var fields = Fields.none().with("reason", "Het nieuwe plan is beter.");

        assertThat(
                        new Attempted(
                                        withFact(),
                                        "version.move",
                                        fields.with("to_version", "po-2019"),
                                        INGE,
                                        when)
                                .decide())
                .isInstanceOf(Decision.Refused.class);
        assertThat(
                        new Attempted(
                                        withFact(),
                                        "version.move",
                                        fields.with("to_version", Cast.NEWER),
                                        INGE,
                                        when)
                                .decide())
                .isInstanceOf(Decision.Accepted.class);
    }
}
