package nl.meldwijzer.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// A directory that ships with the product, in the product's own table: facts about organisations,
/// no persons, nothing verified (architecture decision 13). Taken in like any other text.
public enum Profile {
    /// The organisations of the seed's example school (S219-S232).
    DE_SPRONG("de-sprong");

    private final String wireName;

    Profile(String wireName) {
        this.wireName = wireName;
    }

    public String wireName() {
        return wireName;
    }

    public static Optional<Profile> named(String name) {
        return Arrays.stream(values()).filter(one -> one.wireName.equals(name)).findFirst();
    }

    /// Its table.
    public String text() {
        var name = "/directory/" + wireName + ".csv";
        try (var in = Profile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in this build: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
