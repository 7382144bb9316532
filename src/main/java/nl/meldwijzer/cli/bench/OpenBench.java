package nl.meldwijzer.cli.bench;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Purpose;
import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.dossier.PerformAct;
import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.dossier.SubmissionId;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.rehearsal.Stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// How long it takes to open dossiers of 10 to 10,000 entries: cold, with everything to be read,
/// decrypted, checked and folded, and warm.
final class OpenBench {
    private static final List<Integer> SIZES = List.of(10, 100, 1_000, 10_000);
    private static final int BATCH = 50;
    private static final int WARM = 300;

    private final Supplier<Stage> opening;
    private final Figures figures;
    private final int rounds;
    private final LocalDate today;

    /// Measures on one store.
    ///
    /// @param opening opens the same store anew, with nothing remembered
    OpenBench(Supplier<Stage> opening, Figures figures, int rounds, LocalDate today) {
        this.opening = opening;
        this.figures = figures;
        this.rounds = rounds;
        this.today = today;
    }

    void run() {
        Visitor.Employee officer;
        Map<Integer, DossierId> dossiers = new LinkedHashMap<>();
        try (var stage = opening.get()) {
            var school = BenchSchool.found(stage, 1, SIZES.size());
            officer = school.officer();
            for (int i = 0; i < SIZES.size(); i++) {
                new Signals(stage, today)
                        .deposit(school.teachers().getFirst(), school.pupils().get(i), "open-" + i);
            }
            var ids = new ArrayList<>(list(stage, officer));
            for (int i = 0; i < SIZES.size(); i++) {
                fill(stage, officer, ids.get(i), SIZES.get(i));
                dossiers.put(SIZES.get(i), ids.get(i));
            }
        }
        cold(officer, dossiers);
        try (var stage = opening.get()) {
            dossiers.forEach((size, id) -> warm(stage, officer, size, id));
        }
    }

    private static List<DossierId> list(Stage stage, Visitor.Employee officer) {
        var admission = stage.access().gatekeeper().toList(officer, QueryKind.DOSSIERS);
        return switch (admission) {
            case Admission.Granted<Grant.List>(var grant) ->
                    stage.dossiers().dossierList().handle(grant).stream()
                            .map(one -> one.id())
                            .toList();
            case Admission.Hidden<Grant.List>() ->
                    throw new IllegalStateException("the officer may not list");
        };
    }

    private void fill(Stage stage, Visitor.Employee officer, DossierId dossier, int size) {
        var act = new Signals(stage, today).act();
        var view = read(stage, officer, dossier, new ReadDossier.Query.Newest());
        long version = view.header().version().value();
        while (version < size) {
            int count = (int) Math.min(BATCH, size - version);
            List<Act> acts = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                acts.add(act);
            }
            perform(stage, officer, dossier, version, acts);
            version += count;
        }
    }

    private static void perform(
            Stage stage,
            Visitor.Employee officer,
            DossierId dossier,
            long version,
            List<Act> acts) {
        var command =
                new PerformAct.Command(
                        new nl.meldwijzer.kernel.DossierVersion(version),
                        new SubmissionId("open-" + dossier + "-" + version),
                        acts);
        var admission = stage.access().gatekeeper().toWrite(officer, dossier, Purpose.RECORD);
        switch (admission) {
            case Admission.Granted<Grant.Write>(var grant) -> {
                var outcome = stage.dossiers().performAct().handle(grant, command);
                if (!(outcome instanceof PerformAct.Outcome.Recorded)) {
                    throw new IllegalStateException("not recorded: " + outcome);
                }
            }
            case Admission.Hidden<Grant.Write>() ->
                    throw new IllegalStateException("the officer may not write");
        }
    }

    private static Grant.Read grant(Stage stage, Visitor.Employee officer, DossierId dossier) {
        return switch (stage.access().gatekeeper().toRead(officer, dossier, Purpose.VIEW)) {
            case Admission.Granted<Grant.Read>(var grant) -> grant;
            case Admission.Hidden<Grant.Read>() ->
                    throw new IllegalStateException("the officer may not read");
        };
    }

    private static ReadDossier.View read(
            Stage stage, Visitor.Employee officer, DossierId dossier, ReadDossier.Query query) {
        return stage.dossiers().readDossier().handle(grant(stage, officer, dossier), query);
    }

    private void cold(Visitor.Employee officer, Map<Integer, DossierId> dossiers) {
        Map<Integer, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (var one : dossiers.entrySet()) {
                try (var stage = opening.get()) {
                    double time =
                            milliseconds(() ->
                                    read(
                                            stage,
                                            officer,
                                            one.getValue(),
                                            new ReadDossier.Query.Newest()));
                    if (round > 0) {
                        times.computeIfAbsent(one.getKey(), _ -> new ArrayList<>()).add(time);
                    }
                }
            }
        }
        times.forEach((size, samples) -> {
            figures.put("open.cold-ms." + size, samples);
            figures.put("open.cold-us-per-entry." + size, 1000 * Figures.median(samples) / size);
        });
    }

    private void warm(Stage stage, Visitor.Employee officer, int size, DossierId dossier) {
        var grant = grant(stage, officer, dossier);
        var reading = stage.dossiers().readDossier();
        figures.put(
                "open.warm-page-us." + size,
                microseconds(() -> reading.handle(grant, new ReadDossier.Query.Newest())));
        figures.put(
                "open.warm-timeline-us." + size,
                microseconds(() -> reading.handle(grant, new ReadDossier.Query.Page(1))));
        figures.put(
                "open.warm-page-with-audit-us." + size,
                microseconds(() -> read(stage, officer, dossier, new ReadDossier.Query.Newest())));
    }

    private static double microseconds(Supplier<ReadDossier.View> reading) {
        var samples = new ArrayList<Double>();
        for (int i = 0; i < 2 * WARM; i++) {
            double time = 1000 * milliseconds(reading);
            if (i >= WARM) {
                samples.add(time);
            }
        }
        return Figures.median(samples);
    }

    private static double milliseconds(Supplier<ReadDossier.View> reading) {
        long start = System.nanoTime();
        if (reading.get().timeline().lines().isEmpty()) {
            throw new IllegalStateException("an empty page");
        }
        return (System.nanoTime() - start) / 1e6;
    }
}
