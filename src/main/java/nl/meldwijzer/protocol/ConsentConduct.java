package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;
import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.ConsentAct.Allow;
import nl.meldwijzer.protocol.ConsentAct.Ask;
import nl.meldwijzer.protocol.ConsentAct.Reply;
import nl.meldwijzer.protocol.ConsentAct.Withdraw;
import nl.meldwijzer.protocol.ConsentAct.Withhold;

import java.util.List;

/// Consent and its withdrawal, and who is not contacted (S84-S90, T46, T61).
final class ConsentConduct {
    private static final Article DO_NOT_CONTACT = Article.of("do-not-contact", "S128", "T61");
    private static final WayOut CHOOSE = WayOut.of("choose-parent");

    /// Somebody is kept away from, for the act to be about.
    private static final Rule<Situation> SOMEBODY_WITHHELD =
            new Rule<>(
                    Code.WITHHELD,
                    DO_NOT_CONTACT,
                    CHOOSE,
                    at ->
                            when(
                                    Withheld.in(at.dossier()).isEmpty(),
                                    new Missing.PersonWithheld(Code.WITHHELD)));

    private static final Rule<Attempt<Allow>> IS_WITHHELD =
            new Rule<>(Code.WITHHELD, DO_NOT_CONTACT, CHOOSE, ConsentConduct::notWithheld);

    static final Procedure<Ask> ASK =
            Procedure.of(
                    Form.of(
                                    "consent.ask",
                                    Who.DOSSIER,
                                    in -> new Ask(in.parent("parent"), in.lines("partners")))
                            .parent("parent", Ask::parent)
                            .must()
                            .lines("partners", Ask::partners)
                            .must(),
                    StandingRules.WORKING,
                    List.of(PeopleRules.parent("parent", Ask::parent)),
                    ConsentConduct::asked);

    static final Procedure<Reply> REPLY =
            Procedure.of(
                    Form.of("consent.answer", Who.DOSSIER, ConsentConduct::reply)
                            .parent("parent", Reply::parent)
                            .must()
                            .lines("partners", Reply::partners)
                            .must()
                            .choice("answer", Consent.Answered.values(), Reply::answer)
                            .must()
                            .text("reason", Reply::reason)
                            .flag("written")
                            .text("document", Reply::document),
                    StandingRules.WORKING,
                    List.of(PeopleRules.parent("parent", Reply::parent)),
                    ConsentConduct::answered);

    static final Procedure<Withdraw> WITHDRAW =
            Procedure.of(
                    Form.of(
                                    "consent.withdraw",
                                    Who.DOSSIER,
                                    in -> new Withdraw(in.entry("about"), in.date("date")))
                            .entry("about", Withdraw::about)
                            .must()
                            .happened("date", Withdraw::date),
                    StandingRules.and(StandingRules.WORKING, Target.CONSENT.isThere()),
                    List.of(Target.CONSENT.isMeant(Withdraw::about)),
                    ConsentConduct::withdrawn);

    static final Procedure<Withhold> WITHHOLD =
            Procedure.of(
                    Form.of("contact.withhold", Who.COORDINATOR, ConsentConduct::withhold)
                            .involved("person", Withhold::person)
                            .must()
                            .choice("ground", Consent.WithholdGround.values(), Withhold::ground)
                            .must()
                            .text("text", Withhold::text)
                            .must()
                            .ofSchool(),
                    StandingRules.COORDINATING,
                    List.of(PeopleRules.involved("person", Withhold::person)),
                    ConsentConduct::withheld);

    static final Procedure<Allow> ALLOW =
            Procedure.of(
                    Form.of(
                                    "contact.allow",
                                    Who.COORDINATOR,
                                    in -> new Allow(in.involved("person"), in.typed("text")))
                            .involved("person", Allow::person)
                            .must()
                            .text("text", Allow::text)
                            .must()
                            .ofSchool(),
                    StandingRules.and(StandingRules.COORDINATING, SOMEBODY_WITHHELD),
                    List.of(IS_WITHHELD),
                    ConsentConduct::allowed);

    static final List<Procedure<?>> ALL = List.of(ASK, REPLY, WITHDRAW, WITHHOLD, ALLOW);

    private ConsentConduct() {}

    static Decision decide(ConsentAct act, Situation at) {
        return switch (act) {
            case Ask a -> ASK.decide(a, at);
            case Reply a -> REPLY.decide(a, at);
            case Withdraw a -> WITHDRAW.decide(a, at);
            case Withhold a -> WITHHOLD.decide(a, at);
            case Allow a -> ALLOW.decide(a, at);
        };
    }

    private static List<Missing> notWithheld(Attempt<Allow> attempt) {
        var withheld = Withheld.in(attempt.situation().dossier());
        return when(
                attempt.act()
                        .person()
                        .optional()
                        .filter(person -> !withheld.contains(person))
                        .isPresent(),
                new Missing.PersonWithheld(Code.WITHHELD));
    }

    private static Decision.Accepted asked(Attempt<Ask> attempt) {
        var act = attempt.act();
        var parent = value(act.parent());
        return Recording.in(attempt.situation())
                .add(new ConsentEntry.Asked(parent, act.partners()))
                .warn(
                        Withheld.in(attempt.situation().dossier())
                                .contains(new Involved.Parent(parent)),
                        Warning.CONTACT_WITHHELD)
                .accepted();
    }

    private static Reply reply(FieldReader in) {
        return new Reply(
                in.parent("parent"),
                in.lines("partners"),
                in.choice("answer", Consent.Answered.class),
                in.typed("reason"),
                in.flag("written"),
                in.typed("document"));
    }

    private static Decision.Accepted answered(Attempt<Reply> attempt) {
        var act = attempt.act();
        var answer = value(act.answer());
        return Recording.in(attempt.situation())
                .add(
                        new ConsentEntry.Answered(
                                value(act.parent()),
                                act.partners(),
                                answer,
                                act.reason(),
                                act.written(),
                                act.document()),
                        dues -> dues.settle(DueKind.CONSENT_REPAIR))
                .warn(answer == Consent.Answered.GRANTED && !act.written(), Warning.NOT_WRITTEN)
                .accepted();
    }

    private static Decision.Accepted withdrawn(Attempt<Withdraw> attempt) {
        var act = attempt.act();
        var date = act.date().optional().orElse(attempt.circumstances().today());
        return Recording.in(attempt.situation())
                .add(new ConsentEntry.Withdrawn(value(act.about()), date))
                .accepted();
    }

    private static Withhold withhold(FieldReader in) {
        return new Withhold(
                in.involved("person"),
                in.choice("ground", Consent.WithholdGround.class),
                in.typed("text"));
    }

    private static Decision.Accepted withheld(Attempt<Withhold> attempt) {
        var act = attempt.act();
        var person = value(act.person());
        return Recording.in(attempt.situation())
                .add(
                        new ConsentEntry.ContactWithheld(person, value(act.ground()), act.text()),
                        dues ->
                                dues.settle(
                                        person,
                                        DueKind.OUTCOME_SHARE,
                                        DueKind.PARENT_CONVERSATION,
                                        DueKind.PARENT_INFORM,
                                        DueKind.SIGNATURE))
                .accepted();
    }

    private static Decision.Accepted allowed(Attempt<Allow> attempt) {
        var act = attempt.act();
        var person = value(act.person());
        return Recording.in(attempt.situation())
                .add(
                        new ConsentEntry.ContactAllowed(person, act.text()),
                        dues -> dues.set(DueKind.PARENT_INFORM, person, Dues.IB, Term.P5))
                .accepted();
    }
}
