package nl.meldwijzer.cli.bench;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;

/// How long each kind of request took, and what went wrong. For many threads.
final class Waits {
    /// What a user waits for.
    enum Kind {
        LIST,
        DOSSIER,
        FORM,
        ACT
    }

    private final Map<Kind, Queue<Long>> taken = new EnumMap<>(Kind.class);
    private final Map<String, LongAdder> failures = new ConcurrentHashMap<>();

    Waits() {
        for (var kind : Kind.values()) {
            taken.put(kind, new ConcurrentLinkedQueue<>());
        }
    }

    void took(Kind kind, long nanoseconds) {
        taken.getOrDefault(kind, new ConcurrentLinkedQueue<>()).add(nanoseconds);
    }

    /// @param what without ids or names: it is printed
    void failed(String what) {
        failures.computeIfAbsent(what, _ -> new LongAdder()).increment();
    }

    void report(Figures figures) {
        taken.forEach((kind, samples) -> {
            var name = "load." + kind.name().toLowerCase(Locale.ROOT);
            long[] sorted = samples.stream().mapToLong(Long::longValue).sorted().toArray();
            figures.put(name + ".requests", sorted.length);
            figures.put(name + ".p50-ms", percentile(sorted, 50));
            figures.put(name + ".p95-ms", percentile(sorted, 95));
            figures.put(name + ".p99-ms", percentile(sorted, 99));
        });
        figures.put("load.errors", failures.values().stream().mapToDouble(LongAdder::sum).sum());
        new TreeMap<>(failures)
                .forEach((what, times) -> figures.put("load.error: " + what, times.doubleValue()));
    }

    /// In milliseconds, of the nearest rank; 0 when nothing was measured.
    static double percentile(long[] sorted, int percent) {
        if (sorted.length == 0) {
            return 0;
        }
        int rank = (int) Math.ceil(percent / 100.0 * sorted.length);
        return Arrays.stream(sorted).skip(Math.max(0, rank - 1)).findFirst().orElseThrow() / 1e6;
    }
}
