package nl.meldwijzer.protocol;

import org.yaml.snakeyaml.Yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the shipped files say that a version leaves out.
final class ShippedVersion {
    static final Version OF_2010 = of("de-sprong-2010");

    private ShippedVersion() {}

    static Version of(String base) {
        try (var file = ShippedVersion.class.getResourceAsStream("/code/" + base + ".yaml")) {
            return read(base, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Version read(String base, InputStream file) {
        Map<String, List<String>> code = new Yaml().load(file);
        return new Version(base, Set.copyOf(code.getOrDefault("left_out", List.of())));
    }
}
