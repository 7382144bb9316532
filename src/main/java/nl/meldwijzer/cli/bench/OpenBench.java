package nl.meldwijzer.cli.bench;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Purpose;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.kernel.DossierId;
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
            var all = new BenchDossiers(stage, officer);
            var ids = all.list();
            for (int i = 0; i < SIZES.size(); i++) {
                all.fill(ids.get(i), SIZES.get(i), new Signals(stage, today).act());
                dossiers.put(SIZES.get(i), ids.get(i));
            }
        }
        cold(officer, dossiers);
        try (var stage = opening.get()) {
            warm(stage, officer, dossiers);
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

    /// Turn by turn, so that no size has a better warmed-up machine than another.
    private void warm(Stage stage, Visitor.Employee officer, Map<Integer, DossierId> dossiers) {
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            for (var one : dossiers.entrySet()) {
                var taken = warm(stage, officer, one.getValue());
                if (round > 0) {
                    taken.forEach((what, time) ->
                            times.computeIfAbsent(what + one.getKey(), _ -> new ArrayList<>())
                                    .add(time));
                }
            }
        }
        times.forEach(figures::put);
    }

    private static Map<String, Double> warm(
            Stage stage, Visitor.Employee officer, DossierId dossier) {
        var grant = grant(stage, officer, dossier);
        var reading = stage.dossiers().readDossier();
        return Map.of(
                "open.warm-page-us.",
                microseconds(() -> reading.handle(grant, new ReadDossier.Query.Newest())),
                "open.warm-timeline-us.",
                microseconds(() -> reading.handle(grant, new ReadDossier.Query.Page(1))),
                "open.warm-page-with-audit-us.",
                microseconds(() -> read(stage, officer, dossier, new ReadDossier.Query.Newest())));
    }

    private static double microseconds(Supplier<ReadDossier.View> reading) {
        var samples = new ArrayList<Double>();
        for (int i = 0; i < WARM; i++) {
            samples.add(1000 * milliseconds(reading));
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
