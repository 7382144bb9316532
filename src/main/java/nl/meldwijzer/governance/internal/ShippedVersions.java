package nl.meldwijzer.governance.internal;

import nl.meldwijzer.governance.Provisions;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The versions that ship, from which a school makes its own. Read once, whole and strictly: a name
/// that is not known, or twice the same, stops the start.
public final class ShippedVersions {
    private static final List<String> NAMES = List.of("po-2019", "de-sprong-2010");

    private final Map<String, Provisions> versions;

    private ShippedVersions(Map<String, Provisions> versions) {
        this.versions = Map.copyOf(versions);
    }

    public static ShippedVersions read() {
        return new ShippedVersions(
                NAMES.stream()
                        .map(ShippedVersions::shipped)
                        .collect(Collectors.toMap(Provisions::base, Function.identity())));
    }

    /// A version by its id.
    public Provisions named(String base) {
        var version = versions.get(base);
        if (version == null) {
            throw new IllegalStateException("no version of this id ships with the product");
        }
        return version;
    }

    private static Provisions shipped(String name) {
        try (var in = ShippedVersions.class.getResourceAsStream("/code/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            var provisions = read(in);
            if (!provisions.base().equals(name)) {
                throw new IllegalStateException(name + " says that it is another version");
            }
            return provisions;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Provisions read(InputStream in) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object content = new Yaml(new SafeConstructor(options)).load(in);
        return ProvisionsCodec.read(JsonMapper.shared().valueToTree(content));
    }
}
