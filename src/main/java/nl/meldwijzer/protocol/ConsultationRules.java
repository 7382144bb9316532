package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.none;
import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.protocol.ConsultationAct.Colleague;
import nl.meldwijzer.protocol.ConsultationAct.External;
import nl.meldwijzer.protocol.ConsultationAct.PlaceOnAgenda;

import java.util.List;

/// Consent and intake in consultations (S82-S84, S98).
final class ConsultationRules {
    private static final Article CONSENT = Article.of("consent", "S84", "T39", "T46");
    private static final WayOut ASK_CONSENT =
            WayOut.of("ask-consent", "consent.ask", "consent.answer");

    /// Somebody was spoken to; in a meeting it goes without saying who is there.
    static final Rule<Attempt<Colleague>> PARTNER_NAMED =
            new Rule<>(
                    Code.REQUIRED,
                    Article.of("written", "S60"),
                    WayOut.of("fill-in"),
                    attempt ->
                            when(
                                    isBilateral(attempt.act())
                                            && Text.isBlank(attempt.act().partner()),
                                    new Missing.Field(Code.REQUIRED, "partner")));

    /// A named discussion that took place without consent is recorded with the reason (S84).
    static final Rule<Attempt<External>> CONSENT_OR_GROUND =
            new Rule<>(
                    Code.CONSENT,
                    CONSENT,
                    ASK_CONSENT,
                    attempt ->
                            when(
                                    !hasConsent(attempt)
                                            && Text.isBlank(
                                                    attempt.act().grounds().noConsentBecause()),
                                    new Missing.Ground(Code.CONSENT, "no_consent_because")));

    /// Before a named discussion in the care advisory team there is a talk (S98).
    static final Rule<Attempt<External>> INTAKE_OR_GROUND =
            new Rule<>(
                    Code.INTAKE,
                    Article.of("intake", "S98"),
                    WayOut.of("hold-intake", "intake.record"),
                    attempt ->
                            when(
                                    lacksIntake(attempt)
                                            && Text.isBlank(
                                                    attempt.act().grounds().noIntakeBecause()),
                                    new Missing.Ground(Code.INTAKE, "no_intake_because")));

    /// A name goes on an agenda only with the written consent of the parents, for each partner.
    static final Rule<Attempt<PlaceOnAgenda>> CONSENT_GIVEN =
            new Rule<>(Code.CONSENT, CONSENT, ASK_CONSENT, ConsultationRules::missingConsent);

    /// A forum that the school does not take part in has no agenda (S83).
    static final Rule<Attempt<PlaceOnAgenda>> FORUM_IN_USE =
            new Rule<>(
                    Code.SWITCH,
                    Article.of("care-structure", "S83", "S176"),
                    WayOut.of("other-forum"),
                    attempt ->
                            when(
                                    isNotInUse(attempt),
                                    new Missing.SoundValue(
                                            Code.SWITCH, "forum", Missing.Problem.NOT_IN_USE, 0)));

    private ConsultationRules() {}

    static boolean hasConsent(Attempt<External> attempt) {
        var act = attempt.act();
        return !act.named() || lacking(attempt.situation(), act.partners()).isEmpty();
    }

    private static boolean isBilateral(Colleague act) {
        return act.forum().optional().filter(Forum.BILATERAL::equals).isPresent();
    }

    private static boolean lacksIntake(Attempt<External> attempt) {
        var act = attempt.act();
        return act.named()
                && act.forum().optional().filter(Forum.CARE_ADVISORY_TEAM::equals).isPresent()
                && attempt.situation().dossier().all(ConsultationEntry.IntakeHeld.class).isEmpty();
    }

    private static List<Missing> missingConsent(Attempt<PlaceOnAgenda> attempt) {
        var act = attempt.act();
        boolean isOpen =
                act.named()
                        && act.forum().optional().filter(forum -> !forum.isInternal()).isPresent();
        return isOpen ? lacking(attempt.situation(), act.partners()) : none();
    }

    /// What cannot be read is nobody yet.
    static List<Missing> lacking(Situation at, List<String> partners) {
        if (partners.stream().anyMatch(partner -> Text.flaw(partner).isPresent())) {
            return none();
        }
        return Consents.in(at.dossier())
                .lacking(
                        partners,
                        at.circumstances().pupil().withAuthority(),
                        at.circumstances().school().switches().everyParentConsents());
    }

    private static boolean isNotInUse(Attempt<PlaceOnAgenda> attempt) {
        var switches = attempt.circumstances().school().switches();
        return attempt.act()
                .forum()
                .optional()
                .filter(forum -> !forum.isUsed(switches))
                .isPresent();
    }
}
