package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.ConsultationAct.Colleague;
import nl.meldwijzer.protocol.ConsultationAct.ConsiderIndex;
import nl.meldwijzer.protocol.ConsultationAct.External;
import nl.meldwijzer.protocol.ConsultationAct.Intake;
import nl.meldwijzer.protocol.ConsultationAct.PlaceOnAgenda;
import nl.meldwijzer.protocol.ConsultationAct.ShareOutcome;
import nl.meldwijzer.protocol.FormRules.Typed;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Consultations that took place (S29-S37, S82-S90). They are recorded as they were: what was
/// missing gets a ground, and something to be done about it.
final class ConsultationConduct {
    static final Procedure<Colleague> COLLEAGUE =
            Procedure.of(
                    account(
                            Form.of(
                                            "consult.colleague",
                                            Who.DOSSIER,
                                            ConsultationConduct::colleague)
                                    .choice("forum", Forum.COLLEAGUES, Colleague::forum)
                                    .must()
                                    .text("partner", Colleague::partner)
                                    .yesNo("named", Colleague::named),
                            Colleague::account),
                    StandingRules.WORKING,
                    List.of(
                            ConsultationRules.PARTNER_NAMED,
                            Anonymity.unless(
                                    ConsultationConduct::isNamed,
                                    act -> texts(act.account()),
                                    act -> List.of(new Typed("partner", act.partner())))),
                    ConsultationConduct::consulted);

    static final Procedure<External> EXTERNAL =
            Procedure.of(
                    account(
                            Form.of("consult.external", Who.DOSSIER, ConsultationConduct::external)
                                    .choice("forum", Forum.EXTERNAL, External::forum)
                                    .must()
                                    .lines("partners", External::partners)
                                    .must()
                                    .yesNo("named", act -> Answer.of(act.named()))
                                    .text(
                                            "no_consent_because",
                                            act -> act.grounds().noConsentBecause())
                                    .text(
                                            "no_intake_because",
                                            act -> act.grounds().noIntakeBecause()),
                            External::account),
                    StandingRules.WORKING,
                    List.of(
                            ConsultationRules.CONSENT_OR_GROUND,
                            ConsultationRules.INTAKE_OR_GROUND,
                            Anonymity.unless(
                                    External::named,
                                    act -> texts(act.account()),
                                    act -> Anonymity.partners(act.partners()))),
                    ConsultationConduct::consultedOutside);

    static final List<Procedure<?>> ALL =
            List.of(
                    COLLEAGUE,
                    EXTERNAL,
                    AroundConsultation.AGENDA,
                    AroundConsultation.INTAKE,
                    AroundConsultation.SHARE,
                    AroundConsultation.INDEX);

    private ConsultationConduct() {}

    static Decision decide(ConsultationAct act, Situation at) {
        return switch (act) {
            case Colleague a -> COLLEAGUE.decide(a, at);
            case External a -> EXTERNAL.decide(a, at);
            case PlaceOnAgenda a -> AroundConsultation.AGENDA.decide(a, at);
            case Intake a -> AroundConsultation.INTAKE.decide(a, at);
            case ShareOutcome a -> AroundConsultation.SHARE.decide(a, at);
            case ConsiderIndex a -> AroundConsultation.INDEX.decide(a, at);
        };
    }

    private static <A extends Act> Form<A> account(
            Form<A> form, Function<A, Consultation.Account.Form> of) {
        return form.text("question", of.andThen(Consultation.Account.Form::question))
                .must()
                .text("outcome", of.andThen(Consultation.Account.Form::outcome))
                .must()
                .observed(of.andThen(Consultation.Account.Form::observation));
    }

    private static Consultation.Account.Form account(FieldReader in) {
        return new Consultation.Account.Form(
                in.typed("question"), in.typed("outcome"), in.observation());
    }

    private static Colleague colleague(FieldReader in) {
        return new Colleague(
                in.choice("forum", Forum.COLLEAGUES),
                in.typed("partner"),
                in.yesOrNo("named"),
                account(in));
    }

    private static External external(FieldReader in) {
        return new External(
                in.choice("forum", Forum.EXTERNAL),
                in.lines("partners"),
                in.flag("named"),
                account(in),
                new Consultation.Grounds(
                        in.typed("no_consent_because"), in.typed("no_intake_because")));
    }

    private static boolean isNamed(Colleague act) {
        return act.named().optional().orElse(true);
    }

    private static List<Typed> texts(Consultation.Account.Form account) {
        return List.of(
                new Typed("question", account.question()), new Typed("outcome", account.outcome()));
    }

    private static Decision.Accepted consulted(Attempt<Colleague> attempt) {
        var act = attempt.act();
        var partners = Text.isBlank(act.partner()) ? List.<String>of() : List.of(act.partner());
        var consultation =
                new Consultation(
                        value(act.forum()), partners, isNamed(act), act.account().complete());
        return recording(
                        attempt,
                        new ConsultationEntry.ColleagueConsulted(consultation),
                        dues -> dues)
                .warn(isLongAgo(attempt, consultation), Warning.LONG_AGO)
                .accepted();
    }

    private static Decision.Accepted consultedOutside(Attempt<External> attempt) {
        var act = attempt.act();
        var consultation =
                new Consultation(
                        value(act.forum()), act.partners(), act.named(), act.account().complete());
        var entry = new ConsultationEntry.ExternalConsulted(consultation, act.grounds());
        boolean lacksConsent = !ConsultationRules.hasConsent(attempt);
        return recording(attempt, entry, dues -> lacksConsent ? dues.repairConsent() : dues)
                .warn(!act.named(), Warning.ANONYMOUS)
                .warn(isLongAgo(attempt, consultation), Warning.LONG_AGO)
                .accepted();
    }

    private static Recording recording(
            Attempt<?> attempt, ConsultationEntry entry, UnaryOperator<Dues> more) {
        return Recording.in(attempt.situation())
                .add(entry, dues -> more.apply(dues.shareOutcome()));
    }

    private static boolean isLongAgo(Attempt<?> attempt, Consultation consultation) {
        return FormRules.isLongAgo(
                consultation.account().observation().date(), attempt.circumstances());
    }
}
