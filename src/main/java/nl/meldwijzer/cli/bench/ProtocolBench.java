package nl.meldwijzer.cli.bench;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.protocol.Circumstances;
import nl.meldwijzer.protocol.Dossier;
import nl.meldwijzer.protocol.Protocol;
import nl.meldwijzer.protocol.Recorded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What the pure part of showing a dossier costs: folding its entries, and looking at every act for
/// one author. Of dossiers in which every step was taken, made by the acts themselves.
final class ProtocolBench {
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000);
    private static final int WARM_UP = 200;
    private static final int TIMES = 51;
    private static final double NANOS = 1e6;

    private final Figures figures;
    private final LocalDate today;

    ProtocolBench(Figures figures, LocalDate today) {
        this.figures = figures;
        this.today = today;
    }

    void run() {
        var course = new BenchCourse(today);
        var entries = course.entries(SIZES.getLast());
        var at = course.at(today.atTime(15, 0).atZone(DomainClock.ZONE).toInstant());
        measure(entries.subList(0, SIZES.getFirst()), at, WARM_UP);
        for (int size : SIZES) {
            var samples = measure(entries.subList(0, size), at, TIMES);
            figures.put("protocol.milliseconds." + size, samples);
            var each = Figures.median(samples) / size;
            figures.put("protocol.microseconds-per-entry." + size, each * 1000);
        }
    }

    private static List<Double> measure(List<Recorded> entries, Circumstances at, int times) {
        var samples = new ArrayList<Double>();
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            if (Protocol.review(Dossier.fold(entries), at).isEmpty()) {
                throw new IllegalStateException("no act was looked at");
            }
            samples.add((System.nanoTime() - begin) / NANOS);
        }
        return samples;
    }
}
