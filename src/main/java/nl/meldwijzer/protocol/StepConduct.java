package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;

import nl.meldwijzer.protocol.Act.ChooseRoute;
import nl.meldwijzer.protocol.Act.ConsultIb;
import nl.meldwijzer.protocol.Act.RecordContact;
import nl.meldwijzer.protocol.Act.SetSuspicion;
import nl.meldwijzer.protocol.FormRules.Typed;

import java.util.List;

/// The route, contacts, the suspicion and the consultation of the IB (S8-S15, S56, S69, S78, S81,
/// S92).
final class StepConduct {
    static final Conduct<ChooseRoute> ROUTE =
            new Conduct<>(
                    List.of(RouteRules.MAY_CHOOSE),
                    List.of(
                            RouteRules.NO_CASE_ABOUT_EMPLOYEE,
                            FormRules.required("route", act -> act.route().isBlank())),
                    StepConduct::choose);

    static final Conduct<RecordContact> CONTACT =
            new Conduct<>(
                    List.of(),
                    List.of(
                            FormRules.fourFields(RecordContact::observation, RecordContact::text),
                            FormRules.required("with", act -> Text.isBlank(act.parties().with())),
                            FormRules.required("channel", act -> act.channel().isBlank()),
                            FormRules.happened("date", act -> act.observation().date()),
                            FormRules.readable(StepConduct::texts)),
                    StepConduct::contact);

    static final Conduct<SetSuspicion> SUSPICION =
            new Conduct<>(
                    List.of(
                            RouteRules.STEP_PLAN_APPLIES,
                            StandingRules.OPENED,
                            StandingRules.AUTHOR_NOT_PARTY,
                            StandingRules.SEES_DOSSIER),
                    List.of(
                            RouteRules.ACTOR_NOT_EMPLOYEE,
                            FormRules.required(
                                    "natures",
                                    act -> act.natures().isEmpty() && act.forms().isEmpty())),
                    StepConduct::suspect);

    static final Conduct<ConsultIb> IB =
            new Conduct<>(
                    List.of(
                            RouteRules.STEP_PLAN_APPLIES,
                            StandingRules.OPENED,
                            StandingRules.AUTHOR_NOT_PARTY,
                            StandingRules.SEES_DOSSIER,
                            StandingRules.IB_OR_SUBSTITUTE),
                    List.of(
                            FormRules.required("text", act -> Text.isBlank(act.text())),
                            FormRules.required("doubt", act -> act.doubt().isBlank()),
                            FormRules.happened("date", ConsultIb::date),
                            FormRules.readable(act ->
                                    List.of(
                                            new Typed("text", act.text()),
                                            new Typed("present", act.present()))),
                            ConclusionRules.establishesNothing(_ -> true, ConsultIb::text)),
                    StepConduct::consult);

    private StepConduct() {}

    private static Decision.Accepted choose(Attempt<ChooseRoute> attempt) {
        var route = value(attempt.act().route());
        return Recording.in(attempt.situation())
                .add(new Entry.RouteChosen(route), dues -> dues(dues, route, attempt.situation()))
                .warn(route == Route.BETWEEN_PUPILS, Warning.BETWEEN_PUPILS)
                .accepted();
    }

    /// On the employee route nothing of the step plan stays due: the acts that settle it are
    /// closed.
    private static Dues dues(Dues dues, Route route, Situation at) {
        return switch (route) {
            case HOME, BETWEEN_PUPILS ->
                    at.dossier().isOnEmployeeRoute() && at.isKeeper()
                            ? takenUpAgain(dues.settle(DueKind.ROUTE), at.dossier())
                            : dues.settle(DueKind.ROUTE);
            case UNKNOWN -> dues.settle(DueKind.ROUTE).routeUnknown();
            case EMPLOYEE ->
                    dues.settle(
                            DueKind.ROUTE, DueKind.CONSULT_IB, DueKind.HYPOTHESIS, DueKind.ADVICE);
        };
    }

    /// Back from the employee route, what was due for the step plan is due again.
    private static Dues takenUpAgain(Dues dues, Dossier dossier) {
        if (!dossier.openHypotheses().isEmpty()) {
            dues.followHypothesis(dues.recorder());
        }
        if (dossier.hasConcernSinceConsultation()) {
            dues.consultIbAgain();
        }
        return OpenDoubt.isIn(dossier) ? dues.askAdvice() : dues;
    }

    private static List<Typed> texts(RecordContact act) {
        return List.of(
                new Typed("text", act.text()),
                new Typed("with", act.parties().with()),
                new Typed("place", act.observation().place()),
                new Typed("situation", act.observation().situation()),
                new Typed("others_present", act.observation().othersPresent()),
                new Typed("on_behalf_of", act.onBehalfOf()));
    }

    private static Decision.Accepted contact(Attempt<RecordContact> attempt) {
        var act = attempt.act();
        var contact =
                new Contact(
                        act.parties().with(),
                        act.parties().party(),
                        value(act.channel()),
                        act.parties().named(),
                        new Contact.Account(
                                act.text(),
                                Complete.observation(act.observation()),
                                act.onBehalfOf()));
        return Recording.in(attempt.situation())
                .add(new Entry.ContactRecorded(contact), dues -> dues(dues, contact))
                .warn(
                        FormRules.isLongAgo(
                                contact.account().observation().date(), attempt.circumstances()),
                        Warning.LONG_AGO)
                .accepted();
    }

    private static Dues dues(Dues dues, Contact contact) {
        dues.askRoute();
        return contact.party() == Contact.Party.VEILIG_THUIS
                ? dues.settle(DueKind.VEILIG_THUIS, DueKind.VEILIG_THUIS_OFFICER)
                : dues;
    }

    private static Decision.Accepted suspect(Attempt<SetSuspicion> attempt) {
        var act = attempt.act();
        var suspicion = new Suspicion(act.natures(), act.forms(), act.victim(), act.actorKind());
        var isUrgent =
                act.forms().contains(Suspicion.Form.FGM)
                        || act.forms().contains(Suspicion.Form.HONOUR);
        return Recording.in(attempt.situation())
                .add(
                        new Entry.SuspicionSet(suspicion),
                        dues -> isUrgent ? dues.callVeiligThuis() : dues)
                .accepted();
    }

    private static Decision.Accepted consult(Attempt<ConsultIb> attempt) {
        var act = attempt.act();
        boolean doubt = value(act.doubt());
        var date = act.date().optional().orElse(attempt.circumstances().today());
        return Recording.in(attempt.situation())
                .add(
                        new Entry.IbConsulted(date, act.text(), doubt, act.present()),
                        dues ->
                                doubt && !OpenDoubt.isAdvised(attempt.situation().dossier())
                                        ? consulted(dues).askAdvice()
                                        : consulted(dues))
                .warn(FormRules.isLongAgo(date, attempt.circumstances()), Warning.LONG_AGO)
                .accepted();
    }

    private static Dues consulted(Dues dues) {
        return dues.settle(DueKind.CONSULT_IB);
    }
}
