package nl.meldwijzer.cli.bench;

import nl.meldwijzer.cli.bench.internal.RowShapes;
import nl.meldwijzer.cli.bench.internal.Yardstick;
import nl.meldwijzer.rehearsal.Stage;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/// Durable, acknowledged acts per second through the real use case, next to raw transactions that
/// insert the same rows, turn by turn in the same run.
final class AppendBench {
    /// The most writers at once.
    static final int MOST = 64;

    private static final List<Integer> WRITERS = List.of(1, 8, MOST);
    private static final int PUPILS = 256;
    private static final int MEASURED = 500;

    private final Figures figures;
    private final Plan plan;
    private final Signals signals;
    private final List<BenchSchool> schools;
    private final AtomicLong submissions = new AtomicLong();

    /// How long and how often.
    ///
    /// @param schools over which the writers are spread
    record Plan(Duration each, int rounds, int schools, LocalDate today) {}

    AppendBench(Stage stage, Figures figures, Plan plan) {
        this.figures = figures;
        this.plan = plan;
        this.signals = new Signals(stage, plan.today());
        int pupils = PUPILS / plan.schools();
        this.schools =
                IntStream.range(0, plan.schools())
                        .mapToObj(_ -> BenchSchool.found(stage, MOST / plan.schools(), pupils))
                        .toList();
        for (int i = 0; i < PUPILS; i++) {
            deposit(i % MOST, i / MOST);
        }
    }

    private void deposit(int writer, long turn) {
        var school = schools.get(writer % schools.size());
        var teacher = school.teachers().get(writer / schools.size());
        int pupil = (int) ((writer * 31L + turn * 7) % school.pupils().size());
        signals.deposit(
                teacher, school.pupils().get(pupil), "bench-" + submissions.incrementAndGet());
    }

    /// What rows an act leaves behind, looked up in the file of an embedded store.
    List<RowShapes.Shape> shapes(Path file) throws Exception {
        var rows = new RowShapes(file);
        var before = rows.counts();
        for (int i = 0; i < MEASURED; i++) {
            deposit(i % MOST, 1000L + i);
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

    /// Measures acts and raw transactions in turn.
    void compare(Yardstick raw) throws InterruptedException {
        new Writers(8, plan.each()).perSecond(this::deposit);
        new Writers(8, plan.each()).perSecond((writer, _) -> raw.act(writer));
        Map<Integer, List<Double>> acts = new LinkedHashMap<>();
        Map<Integer, List<Double>> bare = new LinkedHashMap<>();
        for (int round = 0; round < plan.rounds(); round++) {
            for (int count : WRITERS) {
                var writers = new Writers(count, plan.each());
                acts.computeIfAbsent(count, _ -> new ArrayList<>())
                        .add(writers.perSecond(this::deposit));
                bare.computeIfAbsent(count, _ -> new ArrayList<>())
                        .add(writers.perSecond((writer, _) -> raw.act(writer)));
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
