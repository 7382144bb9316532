package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;

import nl.meldwijzer.protocol.Act.NoteEmergency;
import nl.meldwijzer.protocol.Act.ReportEmployee;
import nl.meldwijzer.protocol.FormRules.Typed;

import java.util.List;
import java.util.Set;

/// What leaves the ordinary way: emergencies, in which nothing is ever refused (S102-S105), and
/// reports about an employee, which only the board sees (S78-S80).
final class UrgentConduct {
    /// No gate, no form rule: what is missing is completed afterwards (P10).
    static final Conduct<NoteEmergency> EMERGENCY =
            new Conduct<>(List.of(), List.of(), UrgentConduct::note);

    static final Conduct<ReportEmployee> EMPLOYEE =
            new Conduct<>(
                    List.of(RouteRules.DOSSIER_OF_ITS_OWN),
                    List.of(
                            FormRules.fourFields(ReportEmployee::observation, ReportEmployee::text),
                            FormRules.required("person", UrgentConduct::namesNobody),
                            FormRules.required("nature", act -> act.nature().isBlank()),
                            FormRules.happened("date", act -> act.observation().date()),
                            FormRules.readable(UrgentConduct::texts)),
                    UrgentConduct::report);

    private UrgentConduct() {}

    private static Decision.Accepted note(Attempt<NoteEmergency> attempt) {
        var act = attempt.act();
        var call = act.call();
        var emergency =
                new Emergency(
                        act.at().optional().orElse(attempt.circumstances().now()),
                        act.called(),
                        Text.cleaned(act.text()),
                        new Emergency.FromCall(
                                Text.cleaned(call.advice()),
                                call.reported(),
                                Text.cleaned(call.actions())),
                        Text.cleaned(act.onBehalfOf()));
        return Closing.reopening(attempt.situation())
                .add(new Entry.EmergencyNoted(emergency), dues -> dues(dues, emergency))
                .accepted();
    }

    private static Dues dues(Dues dues, Emergency emergency) {
        dues.completeEmergency();
        return emergency.called().contains(Emergency.Called.VEILIG_THUIS)
                ? dues.settle(DueKind.VEILIG_THUIS, DueKind.VEILIG_THUIS_OFFICER)
                : dues;
    }

    private static boolean namesNobody(ReportEmployee act) {
        var involved = act.involved();
        return involved.person().isBlank() && Text.isBlank(involved.personName());
    }

    private static List<Typed> texts(ReportEmployee act) {
        return List.of(
                new Typed("text", act.text()),
                new Typed("person_name", act.involved().personName()),
                new Typed("place", act.observation().place()),
                new Typed("situation", act.observation().situation()),
                new Typed("others_present", act.observation().othersPresent()));
    }

    /// The person named is excluded first, so that there is no moment at which she could see it.
    private static Decision.Accepted report(Attempt<ReportEmployee> attempt) {
        var act = attempt.act();
        var report =
                new EmployeeReport(
                        act.involved(),
                        value(act.nature()),
                        act.text(),
                        Complete.observation(act.observation()));
        var recording = Recording.in(attempt.situation());
        report.involved()
                .person()
                .optional()
                .ifPresent(person -> recording.add(new Entry.PersonExcluded(person, "")));
        var receivers =
                new Receivers(
                        report.involved(),
                        report.nature(),
                        attempt.circumstances().school().offices());
        receivers
                .directors()
                .forEach(director ->
                        recording.add(new Entry.TeamMemberAdded(director, "", Answer.blank())));
        return recording
                .add(new Entry.EmployeeReported(report), receivers::dues)
                .warn(
                        FormRules.isLongAgo(report.observation().date(), attempt.circumstances()),
                        Warning.LONG_AGO)
                .warn(receivers.isNobody(Set.of()), Warning.NOBODY_READS)
                .accepted();
    }
}
