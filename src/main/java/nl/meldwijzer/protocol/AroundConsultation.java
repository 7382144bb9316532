package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.ConsultationAct.ConsiderIndex;
import nl.meldwijzer.protocol.ConsultationAct.Intake;
import nl.meldwijzer.protocol.ConsultationAct.PlaceOnAgenda;
import nl.meldwijzer.protocol.ConsultationAct.ShareOutcome;

import java.util.List;

/// What goes before a consultation and what follows from it (S37, S38, S83, S84, S98, S101).
final class AroundConsultation {
    static final Procedure<PlaceOnAgenda> AGENDA =
            Procedure.of(
                    Form.of("agenda.place", Who.COORDINATOR, AroundConsultation::agenda)
                            .choice("forum", agendaForums(), PlaceOnAgenda::forum)
                            .must()
                            .lines("partners", PlaceOnAgenda::partners)
                            .must()
                            .yesNo("named", act -> Answer.of(act.named()))
                            .upcoming("date", PlaceOnAgenda::date),
                    StandingRules.COORDINATING,
                    List.of(
                            ConsultationRules.CONSENT_GIVEN,
                            ConsultationRules.FORUM_IN_USE,
                            Anonymity.unless(
                                    PlaceOnAgenda::named,
                                    _ -> List.of(),
                                    act -> Anonymity.partners(act.partners()))),
                    AroundConsultation::placed);

    static final Procedure<Intake> INTAKE =
            Procedure.of(
                    Form.of("intake.record", Who.COORDINATOR, AroundConsultation::intake)
                            .text("by", Intake::by)
                            .must()
                            .text("with", Intake::with)
                            .must()
                            .happened("date", Intake::date)
                            .must()
                            .text("text", Intake::text)
                            .must()
                            .ofSchool(),
                    StandingRules.COORDINATING,
                    List.of(),
                    AroundConsultation::held);

    static final Procedure<ShareOutcome> SHARE =
            Procedure.of(
                    Form.of("outcome.share", Who.DOSSIER, AroundConsultation::share)
                            .entry("about", ShareOutcome::about)
                            .must()
                            .parent("parent", ShareOutcome::parent)
                            .must()
                            .text("text", ShareOutcome::text)
                            .ofSchool()
                            .text("not_because", ShareOutcome::notBecause)
                            .happened("date", ShareOutcome::date),
                    StandingRules.and(StandingRules.WORKING, Target.CONSULTATION.isThere()),
                    List.of(
                            Target.CONSULTATION.isMeant(ShareOutcome::about),
                            PeopleRules.parent("parent", ShareOutcome::parent),
                            FormRules.either("text", ShareOutcome::text, ShareOutcome::notBecause)),
                    AroundConsultation::shared);

    static final Procedure<ConsiderIndex> INDEX =
            Procedure.of(
                    Form.of("vir.consider", Who.COORDINATOR, AroundConsultation::index)
                            .yesNo("outcome", ConsiderIndex::outcome)
                            .must()
                            .text("reason", ConsiderIndex::reason)
                            .must()
                            .ofSchool()
                            .happened("parents_informed_on", ConsiderIndex::informedOn),
                    StandingRules.after(
                            StandingRules.REFERRAL_INDEX_USED, StandingRules.COORDINATING),
                    List.of(),
                    AroundConsultation::considered);

    private AroundConsultation() {}

    private static List<Forum> agendaForums() {
        return List.of(Forum.values());
    }

    private static PlaceOnAgenda agenda(FieldReader in) {
        return new PlaceOnAgenda(
                in.choice("forum", agendaForums()),
                in.lines("partners"),
                in.flag("named"),
                in.date("date"));
    }

    private static Decision.Accepted placed(Attempt<PlaceOnAgenda> attempt) {
        var act = attempt.act();
        return Recording.in(attempt.situation())
                .add(
                        new ConsultationEntry.PlacedOnAgenda(
                                value(act.forum()), act.partners(), act.named(), act.date()))
                .warn(!act.named(), Warning.ANONYMOUS)
                .accepted();
    }

    private static Intake intake(FieldReader in) {
        return new Intake(in.typed("by"), in.typed("with"), in.date("date"), in.typed("text"));
    }

    private static Decision.Accepted held(Attempt<Intake> attempt) {
        var act = attempt.act();
        return Recording.in(attempt.situation())
                .add(
                        new ConsultationEntry.IntakeHeld(
                                act.by(), act.with(), value(act.date()), act.text()))
                .accepted();
    }

    private static ShareOutcome share(FieldReader in) {
        return new ShareOutcome(
                in.entry("about"),
                in.parent("parent"),
                in.date("date"),
                in.typed("text"),
                in.typed("not_because"));
    }

    private static Decision.Accepted shared(Attempt<ShareOutcome> attempt) {
        var act = attempt.act();
        var about = value(act.about());
        var parent = new Involved.Parent(value(act.parent()));
        var entry =
                new ConsultationEntry.OutcomeShared(
                        about,
                        parent.id(),
                        act.date().optional().orElse(attempt.circumstances().today()),
                        act.text(),
                        act.notBecause());
        return Recording.in(attempt.situation())
                .add(
                        entry,
                        dues ->
                                dues.settle(DueKind.OUTCOME_SHARE.about(about, parent))
                                        .settle(parent, DueKind.PARENT_INFORM))
                .warn(
                        !Text.isBlank(act.text())
                                && Withheld.in(attempt.situation().dossier()).contains(parent),
                        Warning.CONTACT_WITHHELD)
                .accepted();
    }

    private static ConsiderIndex index(FieldReader in) {
        return new ConsiderIndex(
                in.yesOrNo("outcome"), in.typed("reason"), in.date("parents_informed_on"));
    }

    private static Decision.Accepted considered(Attempt<ConsiderIndex> attempt) {
        var act = attempt.act();
        boolean outcome = value(act.outcome());
        return Recording.in(attempt.situation())
                .add(
                        new ConsultationEntry.IndexConsidered(
                                outcome, act.reason(), act.informedOn()),
                        dues -> dues(dues, outcome && act.informedOn().isBlank()))
                .accepted();
    }

    /// Parents are told of a registration (T48).
    private static Dues dues(Dues dues, boolean toBeTold) {
        dues.settle(DueKind.INDEX_INFORM);
        return toBeTold ? dues.set(DueKind.INDEX_INFORM, Dues.IB, Term.P5) : dues;
    }
}
