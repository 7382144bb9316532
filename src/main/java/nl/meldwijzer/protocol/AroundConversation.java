package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.ConversationAct.HearChild;
import nl.meldwijzer.protocol.ConversationAct.Sign;

import java.util.List;

/// Signatures under a report, attempts to reach somebody, and the pupil's own voice (S112, T17,
/// T29).
final class AroundConversation {
    static final Procedure<Sign> SIGN =
            Procedure.of(
                    Form.of("conversation.sign", Who.DOSSIER, AroundConversation::sign)
                            .entry("about", Sign::about)
                            .must()
                            .involved("person", Sign::person)
                            .must()
                            .choice("status", Conversation.Signature.values(), Sign::status)
                            .must()
                            .text("document", Sign::document),
                    StandingRules.and(StandingRules.WORKING, Target.CONVERSATION.isThere()),
                    List.of(
                            Target.CONVERSATION.isMeant(Sign::about),
                            PeopleRules.involved("person", Sign::person)),
                    AroundConversation::signed);

    static final Procedure<ConversationAct.Attempt> ATTEMPT =
            Procedure.of(
                    Form.of("conversation.attempt", Who.DOSSIER, AroundConversation::attempt)
                            .everyone("with", ConversationAct.Attempt::with)
                            .must()
                            .happened("date", ConversationAct.Attempt::date)
                            .must()
                            .choice(
                                    "channel",
                                    Contact.Channel.values(),
                                    ConversationAct.Attempt::channel)
                            .must()
                            .text("result", ConversationAct.Attempt::result)
                            .must()
                            .ofSchool(),
                    StandingRules.WORKING,
                    List.of(PeopleRules.known("with", ConversationAct.Attempt::with)),
                    AroundConversation::attempted);

    static final Procedure<HearChild> HEAR =
            Procedure.of(
                    Form.of("child.hear", Who.DOSSIER, AroundConversation::hear)
                            .text("text", HearChild::text)
                            .text("not_because", HearChild::notBecause)
                            .ofSchool()
                            .happened("date", HearChild::date)
                            .person("by", HearChild::by),
                    StandingRules.WORKING,
                    List.of(FormRules.either("text", HearChild::text, HearChild::notBecause)),
                    AroundConversation::heard);

    private AroundConversation() {}

    private static Sign sign(FieldReader in) {
        return new Sign(
                in.entry("about"),
                in.involved("person"),
                in.choice("status", Conversation.Signature.class),
                in.typed("document"));
    }

    private static Decision.Accepted signed(Attempt<Sign> attempt) {
        var act = attempt.act();
        var about = value(act.about());
        var person = value(act.person());
        return Recording.in(attempt.situation())
                .add(
                        new ConversationEntry.Signed(
                                about, person, value(act.status()), act.document()),
                        dues -> dues.settle(DueKind.SIGNATURE.about(about, person)))
                .accepted();
    }

    private static ConversationAct.Attempt attempt(FieldReader in) {
        return new ConversationAct.Attempt(
                in.everyone("with"),
                in.date("date"),
                in.choice("channel", Contact.Channel.class),
                in.typed("result"));
    }

    private static Decision.Accepted attempted(Attempt<ConversationAct.Attempt> attempt) {
        var act = attempt.act();
        return Recording.in(attempt.situation())
                .add(
                        new ConversationEntry.Attempted(
                                act.with(), value(act.date()), value(act.channel()), act.result()))
                .accepted();
    }

    private static HearChild hear(FieldReader in) {
        return new HearChild(
                in.date("date"), in.person("by"), in.typed("text"), in.typed("not_because"));
    }

    private static Decision.Accepted heard(Attempt<HearChild> attempt) {
        var act = attempt.act();
        var date = act.date().optional().orElse(attempt.circumstances().today());
        return Recording.in(attempt.situation())
                .add(new ConversationEntry.ChildHeard(date, act.by(), act.text(), act.notBecause()))
                .accepted();
    }
}
