package nl.meldwijzer.cli.bench;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Purpose;
import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.dossier.PerformAct;
import nl.meldwijzer.dossier.SubmissionId;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.rehearsal.Stage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The dossiers of a benchmark's school, as its attention officer sees them.
record BenchDossiers(Stage stage, Visitor.Employee officer) {
    private static final int BATCH = 50;

    List<DossierId> list() {
        return List.copyOf(byPupil().values());
    }

    /// In the order in which something is due.
    Map<PupilId, DossierId> byPupil() {
        return switch (stage.access().gatekeeper().toList(officer, QueryKind.DOSSIERS)) {
            case Admission.Granted<Grant.List>(var grant) -> {
                var all = new LinkedHashMap<PupilId, DossierId>();
                stage.dossiers()
                        .dossierList()
                        .handle(grant)
                        .forEach(one -> all.put(one.pupil().orElseThrow().id(), one.id()));
                yield all;
            }
            case Admission.Hidden<Grant.List>() ->
                    throw new IllegalStateException("the officer may not list");
        };
    }

    /// Repeats an act until the dossier has so many entries.
    void fill(DossierId dossier, long size, Act act) {
        long version = version(dossier);
        while (version < size) {
            int count = (int) Math.min(BATCH, size - version);
            version = perform(dossier, version, Collections.nCopies(count, act));
        }
    }

    void addToTeam(DossierId dossier, StaffId staff) {
        var fields =
                Map.of("person", List.of(staff.value()), "reason", List.of("Werkt eraan mee."));
        perform(dossier, version(dossier), List.of(Signals.read("team.add", fields)));
    }

    /// Acts as the officer and gives the version that the dossier then has.
    long perform(DossierId dossier, long version, List<Act> acts) {
        var command =
                new PerformAct.Command(
                        new DossierVersion(version),
                        new SubmissionId("bench-" + dossier + "-" + version),
                        acts);
        return switch (stage.access().gatekeeper().toWrite(officer, dossier, Purpose.RECORD)) {
            case Admission.Granted<Grant.Write>(var grant) -> {
                var outcome = stage.dossiers().performAct().handle(grant, command);
                if (!(outcome instanceof PerformAct.Outcome.Recorded recorded)) {
                    throw new IllegalStateException("not recorded: " + outcome);
                }
                yield recorded.version().value();
            }
            case Admission.Hidden<Grant.Write>() ->
                    throw new IllegalStateException("the officer may not write");
        };
    }

    long version(DossierId dossier) {
        return stage.ledger().ledger().version(new Scope.School(officer.school()), dossier).value();
    }
}
