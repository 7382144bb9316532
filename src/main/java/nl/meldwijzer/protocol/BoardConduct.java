package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;
import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.EmployeeAct.Complain;
import nl.meldwijzer.protocol.EmployeeAct.ConsultInspector;
import nl.meldwijzer.protocol.EmployeeAct.Inform;

import java.util.List;
import java.util.Set;

/// The three dated duties of the board: it consults the inspector, informs whom it concerns, and
/// goes to the police where there is a reasonable suspicion (T13, T15).
final class BoardConduct {
    private static final Article ARTICLE = Article.of("board-duties", "T13", "T15");

    /// These duties follow from a report about an employee.
    private static final Rule<Situation> ABOUT_EMPLOYEE =
            new Rule<>(
                    Code.EMP,
                    ARTICLE,
                    WayOut.of("report-employee", "employee.report", "dossier.convert"),
                    at -> when(!at.dossier().isSealed(), new Missing.SealedDossier(Code.EMP)));

    private static final Rule<Situation> BOARD =
            new Rule<>(
                    Code.ROLE,
                    ARTICLE,
                    WayOut.of("ask-board"),
                    at ->
                            when(
                                    !at.author().holdsAny(Set.of(SchoolFunction.BOARD_RECIPIENT)),
                                    new Missing.FunctionNeeded(
                                            Code.ROLE, Set.of(SchoolFunction.BOARD_RECIPIENT))));

    private static final List<Rule<Situation>> GATES =
            List.of(
                    ABOUT_EMPLOYEE,
                    StandingRules.OPENED,
                    StandingRules.AUTHOR_NOT_PARTY,
                    StandingRules.SEES_DOSSIER,
                    BOARD);

    static final Procedure<ConsultInspector> CONSULT =
            Procedure.of(
                    Form.of("employee.consult-inspector", Who.BOARD, BoardConduct::consult)
                            .happened("date", ConsultInspector::date)
                            .must()
                            .text("text", ConsultInspector::text)
                            .must()
                            .choice(
                                    "outcome",
                                    EmployeeEntry.View.values(),
                                    ConsultInspector::outcome)
                            .must(),
                    GATES,
                    List.of(),
                    BoardConduct::consulted);

    static final Procedure<Inform> INFORM =
            Procedure.of(
                    Form.of("employee.inform", Who.BOARD, BoardConduct::inform)
                            .happened("date", Inform::date)
                            .must()
                            .text("text", Inform::text)
                            .must()
                            .text("outcome", Inform::outcome),
                    GATES,
                    List.of(),
                    BoardConduct::informed);

    static final Procedure<Complain> COMPLAIN =
            Procedure.of(
                    Form.of("employee.complaint", Who.BOARD, BoardConduct::complain)
                            .happened("date", Complain::date)
                            .must()
                            .text("text", Complain::text)
                            .must()
                            .text("outcome", Complain::outcome),
                    GATES,
                    List.of(),
                    BoardConduct::complained);

    private BoardConduct() {}

    private static ConsultInspector consult(FieldReader in) {
        return new ConsultInspector(
                in.date("date"), in.typed("text"), in.choice("outcome", EmployeeEntry.View.class));
    }

    private static Inform inform(FieldReader in) {
        return new Inform(in.date("date"), in.typed("text"), in.typed("outcome"));
    }

    private static Complain complain(FieldReader in) {
        return new Complain(in.date("date"), in.typed("text"), in.typed("outcome"));
    }

    /// A reasonable suspicion makes going to the police a duty, without delay.
    private static Decision.Accepted consulted(Attempt<ConsultInspector> attempt) {
        var act = attempt.act();
        var outcome = value(act.outcome());
        return Recording.in(attempt.situation())
                .add(
                        new EmployeeEntry.InspectorConsulted(
                                value(act.date()), act.text(), outcome),
                        dues -> {
                            dues.settle(DueKind.INSPECTOR);
                            return outcome == EmployeeEntry.View.SUSPICION
                                    ? dues.complain()
                                    : dues.settle(DueKind.COMPLAINT);
                        })
                .accepted();
    }

    private static Decision.Accepted informed(Attempt<Inform> attempt) {
        var act = attempt.act();
        return Recording.in(attempt.situation())
                .add(
                        new EmployeeEntry.Informed(value(act.date()), act.text(), act.outcome()),
                        dues -> dues.settle(DueKind.INFORM))
                .accepted();
    }

    /// Also where nobody was informed before: it was done, and informing stays due.
    private static Decision.Accepted complained(Attempt<Complain> attempt) {
        var act = attempt.act();
        return Recording.in(attempt.situation())
                .add(
                        new EmployeeEntry.Complained(value(act.date()), act.text(), act.outcome()),
                        dues -> dues.settle(DueKind.COMPLAINT))
                .accepted();
    }
}
