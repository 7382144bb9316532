package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;
import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.EmployeeAct.Convert;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// How a running dossier leaves the step plan: it is sealed for the board, and everybody's right to
/// it ends in the same transaction (S78-S80, architecture decision 9).
final class ConversionConduct {
    private static final Article ARTICLE = Article.of("employee-route", "S78", "S79", "S80", "T13");

    private static final Rule<Situation> NOT_SEALED =
            new Rule<>(
                    Code.EMP,
                    ARTICLE,
                    WayOut.of("board-alone"),
                    at -> when(at.dossier().isSealed(), new Missing.OrdinaryDossier(Code.EMP)));

    private static final Rule<Situation> MAY_CONVERT =
            new Rule<>(
                    Code.ROLE,
                    ARTICLE,
                    WayOut.of("report-employee", "employee.report"),
                    at ->
                            when(
                                    !at.author().holdsAny(converters()),
                                    new Missing.FunctionNeeded(Code.ROLE, converters())));

    static final Procedure<Convert> CONVERT =
            Procedure.of(
                    Form.of("dossier.convert", Who.DOSSIER, ConversionConduct::read)
                            .choice("to", EmployeeEntry.To.values(), Convert::to)
                            .person("person", act -> act.involved().person())
                            .text("person_name", act -> act.involved().personName())
                            .choice("nature", EmployeeReport.Offence.values(), Convert::nature)
                            .must()
                            .flag("director_party")
                            .text("text", Convert::text)
                            .must(),
                    List.of(
                            NOT_SEALED,
                            StandingRules.OPENED,
                            StandingRules.AUTHOR_NOT_PARTY,
                            StandingRules.SEES_DOSSIER,
                            MAY_CONVERT),
                    List.of(FormRules.required("person", ConversionConduct::namesNobody)),
                    ConversionConduct::converted);

    private ConversionConduct() {}

    private static Set<SchoolFunction> converters() {
        var functions = EnumSet.copyOf(SchoolFunction.attentionOfficers());
        functions.addAll(SchoolFunction.management());
        functions.add(SchoolFunction.BOARD_RECIPIENT);
        return functions;
    }

    private static Convert read(FieldReader in) {
        return new Convert(
                in.choice("to", EmployeeEntry.To.class),
                new EmployeeReport.Involved(
                        in.person("person"), in.typed("person_name"), in.flag("director_party")),
                in.choice("nature", EmployeeReport.Offence.class),
                in.typed("text"));
    }

    private static boolean namesNobody(Convert act) {
        return act.involved().person().isBlank() && Text.isBlank(act.involved().personName());
    }

    /// The person named is excluded first, then everybody leaves the team, then it is sealed: there
    /// is no moment at which one of them could see what it became.
    private static Decision.Accepted converted(Attempt<Convert> attempt) {
        var act = attempt.act();
        var dossier = attempt.situation().dossier();
        var named = act.involved().person().optional();
        var receivers =
                new Receivers(
                        act.involved(),
                        value(act.nature()),
                        attempt.circumstances().school().offices());
        var recording = Recording.in(attempt.situation());
        named.ifPresent(person -> recording.add(new Entry.PersonExcluded(person, "")));
        team(dossier).stream()
                .filter(one -> named.filter(one::equals).isEmpty())
                .forEach(one -> recording.add(new Entry.TeamMemberRemoved(one, "")));
        recording.add(
                new EmployeeEntry.Converted(act.involved(), value(act.nature()), act.text()),
                dues -> receivers.dues(dues.settle(DueKind.values())));
        receivers.directors().stream()
                .filter(one -> !dossier.excluded().contains(one))
                .forEach(one -> recording.add(new Entry.TeamMemberAdded(one, "", Answer.blank())));
        return recording
                .warn(receivers.isNobody(dossier.excluded()), Warning.NOBODY_READS)
                .accepted();
    }

    private static List<StaffId> team(Dossier dossier) {
        return dossier.memberships().stream()
                .map(Membership::person)
                .sorted(Comparator.comparing(StaffId::value))
                .toList();
    }
}
