package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Cast.BRAM;
import static nl.meldwijzer.protocol.Cast.ESTHER;
import static nl.meldwijzer.protocol.Cast.INGE;
import static nl.meldwijzer.protocol.Story.given;
import static nl.meldwijzer.protocol.Story.withFact;
import static nl.meldwijzer.protocol.Story.withHypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.ParentId;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/// Steps 2 and 3 where a school, a family or a version of the protocol differs from the usual one;
/// the rest stands in the scenarios.
class LaterStepTests {
    @Test
    void oneParentsConsentIsEnoughWhereTheSchoolAgreedSo() {
        var dossier = consented(ESTHER);

        assertThat(decideAgenda(dossier, school(false), Cast.NOOR))
                .isInstanceOf(Decision.Accepted.class);
        assertThat(decideAgenda(dossier, school(true), Cast.NOOR))
                .isInstanceOf(Decision.Refused.class);
    }

    @Test
    void withoutConsentOfAnyParentSomebodysIsMissing() {
        assertThat(missing(decideAgenda(withFact(), school(false), Cast.NOOR)))
                .containsExactly(
                        new Missing.WrittenConsent(Code.CONSENT, Answer.blank(), Supplies.PARTNER));
    }

    @Test
    void aParentWithoutAuthorityIsNotAsked() {
        var family = pupil(new PupilFacts.Parent(ESTHER, true), new PupilFacts.Parent(BRAM, false));

        assertThat(decideAgenda(consented(ESTHER), school(true), family))
                .isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whereNoParentIsKnownNobodyIsNamed() {
        assertThat(missing(decideAgenda(withFact(), school(true), pupil())))
                .containsExactly(
                        new Missing.WrittenConsent(Code.CONSENT, Answer.blank(), Supplies.PARTNER));
    }

    @Test
    void theReferralIndexIsNotOfferedToASchoolWithoutIt() {
        var review =
                Protocol.review(withFact(), at(withoutIndex(), Cast.NOOR)).stream()
                        .filter(reviewed -> reviewed.act().equals("vir.consider"))
                        .findFirst()
                        .orElseThrow();

        assertThat(review.openness()).isInstanceOf(Reviewed.Openness.Hidden.class);
    }

    @Test
    void aVersionCanLeaveOutWhetherTheChildWasHeard() {
        var seed = new Version("de-sprong-2010", Set.of("child-heard"));

        assertThat(missing(complete(readyForStep3(), Cast.SCHOOL.with(seed)))).isEmpty();
        assertThat(missing(complete(readyForStep3())))
                .containsExactly(new Missing.ChildHeard(Code.NORECORD));
    }

    @Test
    void aRefusalAndAWithdrawalStayToBeAddressed() {
        var dossier =
                with(with(consented(ESTHER), refusal()), new ConsentEntry.Withdrawn(4, Cast.TODAY));

        assertThat(Consents.refusals(dossier))
                .extracting(Dossier.Noted::number)
                .containsExactly(5L, 6L);
    }

    @Test
    void newConcernAfterAdviceMakesDoubtOpenAgain() {
        var advised = with(withFact(), Supplies.ADVICE);
        var doubted = with(advised, new Entry.IbConsulted(Cast.TODAY, "Twijfel.", true, ""));

        assertThat(OpenDoubt.isIn(doubted)).isFalse();

        var again =
                with(
                        given(advised).when("signal.record", Story.FACT).thenAccepted().dossier(),
                        new Entry.IbConsulted(Cast.TODAY, "Twijfel.", true, ""));
        assertThat(OpenDoubt.isIn(again)).isTrue();
    }

    @Test
    void aCallWithoutItsAdviceIsNoAdviceUntilItIsCompleted() {
        var doubted = with(withFact(), new Entry.IbConsulted(Cast.TODAY, "Twijfel.", true, ""));
        var called =
                given(doubted).by(INGE).when("advice.ask", "question", "Wat nu?").thenAccepted();

        assertThat(OpenDoubt.isIn(called.dossier())).isTrue();

        var completed =
                called.then()
                        .when("note.follow-up", "about", "5", "text", "Praat met de ouders.")
                        .thenAccepted()
                        .thenSettled("advice.complete");
        assertThat(OpenDoubt.isIn(completed.dossier())).isFalse();
    }

    @Test
    void anEmergencyCallToVeiligThuisIsAdviceOnlyWhenItGaveSome() {
        assertThat(OpenDoubt.wasAdvised(with(withFact(), emergency("Blijf binnen.")))).isTrue();
        assertThat(OpenDoubt.wasAdvised(with(withFact(), emergency("")))).isFalse();
    }

    @Test
    void aNameInAnyFormGivesItAway() {
        for (var text :
                List.of("noor is stil", "NOORS jas", "Buitenhuis huilt", "van Noor's oma")) {
            given(withFact())
                    .when(
                            "consult.external",
                            Story.FACT
                                    .without("kind")
                                    .without("text")
                                    .with("forum", "bilateral")
                                    .with("partners", "Lotte Vos")
                                    .with("question", text)
                                    .with("outcome", "Kijken."))
                    .thenRefused(Code.ANON_ID)
                    .naming("question");
        }
    }

    @Test
    void aWordThatOnlyContainsTheNameDoesNot() {
        given(withFact())
                .when(
                        "consult.external",
                        Story.FACT
                                .without("kind")
                                .without("text")
                                .with("forum", "bilateral")
                                .with("partners", "Lotte Vos")
                                .with("question", "Een kind uit Noorwegen is stil.")
                                .with("outcome", "Kijken."))
                .thenAccepted()
                .thenWarns(Warning.ANONYMOUS);
    }

    @Test
    void anOpenHypothesisIsLookedAtAfterTheLastConversation() {
        var looked = with(withHypothesis(), Supplies.lookedAt(3));
        var talked = with(looked, held(ESTHER));

        assertThat(missing(complete(inStep3(talked))))
                .contains(new Missing.HypothesisLookedAt(Code.HYPOPEN, 3));
        assertThat(missing(complete(inStep3(with(talked, Supplies.lookedAt(3))))))
                .doesNotHaveAnyElementsOfTypes(Missing.HypothesisLookedAt.class);
    }

    private static Entry held(ParentId parent) {
        return new ConversationEntry.Held(
                new Conversation(
                        Conversation.Type.STEP3,
                        new Conversation.Present(
                                List.of(new Involved.Parent(parent)), List.of(), ""),
                        new Observation(Cast.TODAY, "school", "gesprek", "nobody"),
                        new Conversation.Told("", List.of(), "Zij schrok.", ""),
                        new Conversation.Result(
                                Answer.blank(), List.of(), List.of(), List.of(), "", "")));
    }

    private static Entry emergency(String advice) {
        return new Entry.EmergencyNoted(
                new Emergency(
                        Instant.EPOCH,
                        Set.of(Emergency.Called.VEILIG_THUIS),
                        "",
                        new Emergency.FromCall(advice, false, ""),
                        ""));
    }

    private static Entry refusal() {
        return new ConsentEntry.Answered(
                BRAM, List.of("wijkteam"), Consent.Answered.REFUSED, "Liever niet.", false, "");
    }

    private static Dossier consented(ParentId parent) {
        return with(withFact(), Supplies.consent(Answer.of(parent), Supplies.PARTNER));
    }

    private static Dossier readyForStep3() {
        var opened = with(Dossier.none(), new Entry.DossierOpened(Cast.NOOR.id(), "po-2019"));
        return inStep3(with(with(opened, held(ESTHER)), held(BRAM)));
    }

    private static Dossier inStep3(Dossier dossier) {
        return with(
                with(dossier, new StepEntry.Completed(Progress.Step.ONE)),
                new StepEntry.Completed(Progress.Step.TWO));
    }

    private static Dossier with(Dossier dossier, Entry entry) {
        return Story.append(
                dossier,
                List.of(new Draft(entry, List.of(), List.of())),
                at(Cast.SCHOOL, Cast.NOOR));
    }

    private static Decision complete(Dossier dossier) {
        return complete(dossier, Cast.SCHOOL);
    }

    private static Decision complete(Dossier dossier, Agreement school) {
        return Protocol.decide(
                dossier, new StepAct.Finish(Answer.of(Progress.Step.THREE)), at(school, Cast.NOOR));
    }

    private static Decision decideAgenda(Dossier dossier, Agreement school, PupilFacts pupil) {
        return Protocol.decide(
                dossier,
                new ConsultationAct.PlaceOnAgenda(
                        Answer.of(Forum.BILATERAL),
                        List.of(Supplies.PARTNER),
                        true,
                        Answer.blank()),
                at(school, pupil));
    }

    private static List<Missing> missing(Decision decision) {
        return switch (decision) {
            case Decision.Accepted _ -> List.of();
            case Decision.Refused(var refusal) -> refusal.missing();
        };
    }

    private static Circumstances at(Agreement school, PupilFacts pupil) {
        var usual = given(withFact()).by(INGE).circumstances();
        return new Circumstances(
                usual.now(),
                usual.author(),
                usual.relations(),
                school.with(SwitchedOff.in(school.version())),
                pupil);
    }

    private static PupilFacts pupil(PupilFacts.Parent... parents) {
        return new PupilFacts(Cast.NOOR.id(), Cast.BORN, List.of(parents), Cast.NOOR.known());
    }

    private static Agreement school(boolean everyParentConsents) {
        return with(new Agreement.Switches(true, true, true, true, everyParentConsents));
    }

    private static Agreement withoutIndex() {
        return with(new Agreement.Switches(true, false, true, true, true));
    }

    private static Agreement with(Agreement.Switches switches) {
        return new Agreement(
                Cast.SCHOOL.calendar(),
                Cast.SCHOOL.terms(),
                switches,
                Cast.SCHOOL.version(),
                Cast.SCHOOL.inForce(),
                Cast.SCHOOL.offices());
    }
}
