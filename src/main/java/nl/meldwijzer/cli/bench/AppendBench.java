package nl.meldwijzer.cli.bench;

import nl.meldwijzer.cli.bench.internal.RawStore;
import nl.meldwijzer.cli.bench.internal.RowShapes;
import nl.meldwijzer.rehearsal.Stage;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/// Durable, acknowledged acts per second through the real use case, next to raw transactions that
/// insert the same rows, turn by turn in the same run.
final class AppendBench {
    private static final List<Integer> WRITERS = List.of(1, 8, 64);
    private static final int PUPILS = 256;
    private static final int MEASURED = 500;

    private final Stage stage;
    private final Path folder;
    private final Figures figures;
    private final Plan plan;
    private final AtomicLong submissions = new AtomicLong();

    /// How long and how often.
    record Plan(Duration each, int rounds, LocalDate today, RandomGenerator random) {}

    AppendBench(Stage stage, Path folder, Figures figures, Plan plan) {
        this.stage = stage;
        this.folder = folder;
        this.figures = figures;
        this.plan = plan;
    }

    void run() throws Exception {
        var school = BenchSchool.found(stage, WRITERS.getLast(), PUPILS);
        var signals = new Signals(stage, plan.today());
        for (int i = 0; i < PUPILS; i++) {
            deposit(signals, school, i % WRITERS.getLast(), i);
        }
        var shapes = measure(signals, school);
        try (var raw = new RawStore(folder.resolve("raw.db"), shapes, plan.random())) {
            new Writers(8, plan.each()).perSecond((w, t) -> deposit(signals, school, w, t));
            new Writers(8, plan.each()).perSecond((_, _) -> raw.act());
            compare(signals, school, raw);
        }
    }

    private void deposit(Signals signals, BenchSchool school, int writer, long turn) {
        int pupil = (int) ((writer * 31L + turn * 7) % PUPILS);
        signals.deposit(
                school.teachers().get(writer),
                school.pupils().get(pupil),
                "bench-" + submissions.incrementAndGet());
    }

    private List<RowShapes.Shape> measure(Signals signals, BenchSchool school) throws Exception {
        var rows = new RowShapes(folder.resolve("data").resolve("meldwijzer.db"));
        var before = rows.counts();
        for (int i = 0; i < MEASURED; i++) {
            deposit(signals, school, i % WRITERS.getLast(), 1000L + i);
        }
        var shapes = rows.shapes(before, rows.counts(), MEASURED);
        double perAct = 0;
        double bytes = 0;
        for (var shape : shapes) {
            figures.put("append.rows." + shape.table(), shape.perAct());
            figures.put("append.row-bytes." + shape.table(), shape.bytes());
            perAct += shape.perAct();
            bytes += shape.perAct() * shape.bytes();
        }
        figures.put("append.rows-per-act", perAct);
        figures.put("append.bytes-per-act", bytes);
        return shapes;
    }

    private void compare(Signals signals, BenchSchool school, RawStore raw)
            throws InterruptedException {
        Map<Integer, List<Double>> acts = new LinkedHashMap<>();
        Map<Integer, List<Double>> bare = new LinkedHashMap<>();
        for (int round = 0; round < plan.rounds(); round++) {
            for (int count : WRITERS) {
                var writers = new Writers(count, plan.each());
                acts.computeIfAbsent(count, _ -> new ArrayList<>())
                        .add(writers.perSecond((w, t) -> deposit(signals, school, w, t)));
                bare.computeIfAbsent(count, _ -> new ArrayList<>())
                        .add(writers.perSecond((_, _) -> raw.act()));
            }
        }
        for (int count : WRITERS) {
            var ours = acts.getOrDefault(count, List.of());
            var theirs = bare.getOrDefault(count, List.of());
            figures.put("append.acts-per-second." + count, ours);
            figures.put("append.raw-per-second." + count, theirs);
            figures.put("append.ratio." + count, Figures.median(ours) / Figures.median(theirs));
        }
    }
}
