package nl.meldwijzer.cli.bench;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The figures of one benchmark, printed as they come and written at the end.
final class Figures {
    private static final Path FOLDER = Path.of("target", "figures");

    private final String name;
    private final PrintStream out;
    private final Map<String, Object> all = new LinkedHashMap<>();

    Figures(String name, PrintStream out) {
        this.name = name;
        this.out = out;
    }

    void put(String figure, double value) {
        double rounded = Math.round(value * 1000) / 1000.0;
        all.put(figure, rounded);
        out.println(figure + ": " + text(rounded));
    }

    void put(String figure, List<Double> samples) {
        put(figure, median(samples));
        all.put(
                figure + ".samples",
                samples.stream().map(sample -> Math.round(sample * 1000) / 1000.0).toList());
    }

    void put(String figure, String value) {
        all.put(figure, value);
        out.println(figure + ": " + value);
    }

    Path write() {
        try {
            Files.createDirectories(FOLDER);
            var file = FOLDER.resolve(name + ".json");
            var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
            Files.writeString(file, mapper.writeValueAsString(all) + "\n");
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double median(List<Double> samples) {
        double[] sorted = samples.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1
                ? sorted[middle]
                : Arrays.stream(sorted, middle - 1, middle + 1).average().orElseThrow();
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e12
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%.3f", value);
    }
}
