package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Story.given;

import nl.meldwijzer.kernel.ParentId;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Nothing goes to another school by itself (T42).
class HandOverRuleTests {
    private static final Fields GIVE =
            Fields.none().with("to", Supplies.PARTNER).with("what", "een samenvatting");

    @Test
    void asksOnWhatGround() {
        give(Story.withFact(), GIVE).thenRefused(Code.NOTRANSFER).naming("ground");
    }

    @Test
    void consentIsWrittenOfEachParentAndForThisSchool() {
        var esther = consented(Story.withFact(), Cast.ESTHER, Supplies.PARTNER);

        give(esther, GIVE.with("ground", "consent"))
                .thenRefused(Code.CONSENT)
                .missing(
                        new Missing.WrittenConsent(
                                Code.CONSENT, Answer.of(Cast.BRAM), Supplies.PARTNER));
        give(consented(esther, Cast.BRAM, "een andere school"), GIVE.with("ground", "consent"))
                .thenRefused(Code.CONSENT);
        give(consented(esther, Cast.BRAM, Supplies.PARTNER), GIVE.with("ground", "consent"))
                .thenAccepted();
    }

    @Test
    void veiligThuisPassesOnWhatItKnows() {
        var ground = GIVE.with("ground", "via_veilig_thuis");

        give(Story.withFact(), ground)
                .thenRefused(Code.NOTRANSFER)
                .missing(new Missing.Earlier(Code.NOTRANSFER, Missing.What.REPORT))
                .withWayOut("consent.ask");
        give(with(Story.withFact(), Supplies.target(Target.REPORT)), ground).thenAccepted();
    }

    @Test
    void theTeamDoesNotDoIt() {
        given(Story.withFact())
                .by(Cast.MARIT)
                .when("dossier.hand-over", GIVE.with("ground", "consent"))
                .thenRefused(Code.ROLE);
    }

    private static Story.Outcome give(Dossier dossier, Fields fields) {
        return given(dossier).by(Cast.INGE).when("dossier.hand-over", fields);
    }

    private static Dossier consented(Dossier dossier, ParentId parent, String partner) {
        return with(dossier, Supplies.consent(Answer.of(parent), partner));
    }

    private static Dossier with(Dossier dossier, Entry entry) {
        return Story.append(
                dossier,
                List.of(new Draft(entry, List.of(), List.of())),
                given(dossier).by(Cast.INGE).circumstances());
    }
}
