package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.ConversationAct.HearChild;
import nl.meldwijzer.protocol.ConversationAct.Hold;
import nl.meldwijzer.protocol.ConversationAct.Plan;
import nl.meldwijzer.protocol.ConversationAct.Sign;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// Conversations to come, and the report of those that took place (S106-S113, S118, S123, T21).
final class ConversationConduct {
    private static final List<String> SIGNALS =
            Arrays.stream(Signal.Kind.values()).map(Wired::wireName).toList();

    static final Procedure<Plan> PLAN =
            Procedure.of(
                    present(
                                    Form.of(
                                                    "conversation.plan",
                                                    Who.DOSSIER,
                                                    ConversationConduct::plan)
                                            .choice("type", Conversation.Type.values(), Plan::type)
                                            .must(),
                                    Plan::present)
                            .upcoming("date", Plan::date)
                            .must()
                            .text("support", Plan::support),
                    StandingRules.WORKING,
                    List.of(
                            ConversationRules.MAY_BE_CONTACTED,
                            PeopleRules.known("with", act -> act.present().with()),
                            ConversationRules.ibOrGround(Plan::type, Plan::present)),
                    ConversationConduct::planned);

    static final Procedure<Hold> HOLD =
            Procedure.of(
                    report(
                            present(
                                            Form.of(
                                                            "conversation.record",
                                                            Who.DOSSIER,
                                                            ConversationConduct::hold)
                                                    .choice(
                                                            "type",
                                                            Conversation.Type.values(),
                                                            Hold::type)
                                                    .must(),
                                            Hold::present)
                                    .observed(Hold::observation)),
                    StandingRules.WORKING,
                    List.of(
                            ConversationRules.REACTION_FIRST,
                            ConversationRules.REACTION_WRITTEN,
                            PeopleRules.known("with", act -> act.present().with()),
                            ConversationRules.facts(),
                            ConversationRules.signals("clarified", act -> act.result().clarified()),
                            ConversationRules.signals("refuted", act -> act.result().refuted()),
                            ConversationRules.signals("confirmed", act -> act.result().confirmed()),
                            ConversationRules.ibOrGround(Hold::type, Hold::present)),
                    ConversationConduct::held);

    static final List<Procedure<?>> ALL =
            List.of(
                    PLAN,
                    HOLD,
                    AroundConversation.SIGN,
                    AroundConversation.ATTEMPT,
                    AroundConversation.HEAR);

    private ConversationConduct() {}

    static Decision decide(ConversationAct act, Situation at) {
        return switch (act) {
            case Plan a -> PLAN.decide(a, at);
            case Hold a -> HOLD.decide(a, at);
            case Sign a -> AroundConversation.SIGN.decide(a, at);
            case ConversationAct.Attempt a -> AroundConversation.ATTEMPT.decide(a, at);
            case HearChild a -> AroundConversation.HEAR.decide(a, at);
        };
    }

    private static <A extends Act> Form<A> present(
            Form<A> form, Function<A, Conversation.Present> of) {
        return form.everyone("with", of.andThen(Conversation.Present::with))
                .must()
                .people("staff", of.andThen(Conversation.Present::staff))
                .text("no_ib_because", of.andThen(Conversation.Present::noIbBecause));
    }

    private static Form<Hold> report(Form<Hold> form) {
        return form.text("purpose", act -> act.told().purpose())
                .ofSchool()
                .entries("facts", List.of(Signal.Kind.FACT.wireName()), act -> act.told().facts())
                .text("reaction", act -> act.told().reaction())
                .text("interpretation", act -> act.told().interpretation())
                .ofSchool()
                .choice(
                        "recognises",
                        Conversation.Recognition.values(),
                        act -> act.result().recognises())
                .entries("clarified", SIGNALS, act -> act.result().clarified())
                .entries("refuted", SIGNALS, act -> act.result().refuted())
                .entries("confirmed", SIGNALS, act -> act.result().confirmed())
                .text("advice_class", act -> act.result().adviceClass())
                .ofSchool()
                .text("advice_home", act -> act.result().adviceHome())
                .ofSchool();
    }

    private static Conversation.Present present(FieldReader in) {
        return new Conversation.Present(
                in.everyone("with"), in.people("staff"), in.typed("no_ib_because"));
    }

    private static Plan plan(FieldReader in) {
        return new Plan(
                in.choice("type", Conversation.Type.class),
                present(in),
                in.date("date"),
                in.typed("support"));
    }

    private static Hold hold(FieldReader in) {
        return new Hold(
                in.choice("type", Conversation.Type.class),
                present(in),
                in.observation(),
                new Conversation.Told(
                        in.typed("purpose"),
                        in.entries("facts"),
                        in.typed("reaction"),
                        in.typed("interpretation")),
                new Conversation.Result(
                        in.choice("recognises", Conversation.Recognition.class),
                        in.entries("clarified"),
                        in.entries("refuted"),
                        in.entries("confirmed"),
                        in.typed("advice_class"),
                        in.typed("advice_home")));
    }

    private static Decision.Accepted planned(Attempt<Plan> attempt) {
        var act = attempt.act();
        var type = value(act.type());
        var date = value(act.date());
        return Recording.in(attempt.situation())
                .add(
                        new ConversationEntry.Planned(type, act.present(), date, act.support()),
                        dues -> dues.holdConversation(date))
                .warn(callsVeiligThuisFirst(attempt.situation()), Warning.CALL_FIRST)
                .warn(
                        type == Conversation.Type.REPORT_ANNOUNCEMENT
                                && date.getDayOfWeek() == DayOfWeek.FRIDAY
                                && attempt.circumstances().school().switches().fridayWarning(),
                        Warning.FRIDAY)
                .accepted();
    }

    /// Genital mutilation and honour-related violence: Veilig Thuis first, before a parent knows
    /// (S118).
    private static boolean callsVeiligThuisFirst(Situation at) {
        return at.dossier().openDue().stream().anyMatch(DueKind.VEILIG_THUIS::isKindOf);
    }

    private static Decision.Accepted held(Attempt<Hold> attempt) {
        var act = attempt.act();
        var at = attempt.situation();
        var conversation =
                new Conversation(
                        value(act.type()),
                        act.present(),
                        Complete.observation(act.observation()),
                        act.told(),
                        act.result());
        return Recording.in(at)
                .add(
                        new ConversationEntry.Held(conversation),
                        dues -> dues(dues, conversation, attempt.circumstances()))
                .warn(ConversationRules.isWithheld(act.present(), at), Warning.CONTACT_WITHHELD)
                .warn(conversation.type() == Conversation.Type.STEP3, Warning.UNSIGNED)
                .warn(
                        FormRules.isLongAgo(
                                conversation.observation().date(), attempt.circumstances()),
                        Warning.LONG_AGO)
                .accepted();
    }

    private static Dues dues(Dues dues, Conversation conversation, Circumstances at) {
        dues.settle(DueKind.CONVERSATION_HELD);
        for (var one : conversation.present().with()) {
            dues.settle(one, DueKind.PARENT_INFORM);
            if (conversation.type() == Conversation.Type.STEP3) {
                dues.settle(one, DueKind.PARENT_CONVERSATION)
                        .set(DueKind.SIGNATURE, one, dues.recorder(), Term.P5);
            }
        }
        return ConversationRules.hasIb(conversation.present(), at) ? dues : dues.consultIb();
    }
}
