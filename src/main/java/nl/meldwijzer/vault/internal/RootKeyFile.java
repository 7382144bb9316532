package nl.meldwijzer.vault.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.LengthPrefixed;
import nl.meldwijzer.vault.RootKey;
import nl.meldwijzer.vault.VaultRefused;
import nl.meldwijzer.vault.VaultRefused.Reason;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The file with the root key: four lines of text, so that a person can see what it is. With a
/// passphrase the key line holds the key sealed under what argon2id makes of the passphrase.
final class RootKeyFile {
    private static final String TITLE = "meldwijzer root key, version 1";
    private static final String PLAIN = "unprotected";
    private static final String PROTECTED = "argon2id";
    private static final int SALT = 16;
    private static final long LARGEST = 4096;

    private RootKeyFile() {}

    /// How hard a passphrase is stretched. Stored in the file, so that it can be raised later.
    record Stretching(int memoryKiB, int passes, int lanes) {
        static final Stretching DEFAULT = new Stretching(256 * 1024, 4, 1);
        private static final int MOST_MEMORY = 4 * 1024 * 1024;
        private static final int MOST_PASSES = 64;

        Stretching {
            if (memoryKiB < 8
                    || memoryKiB > MOST_MEMORY
                    || passes < 1
                    || passes > MOST_PASSES
                    || lanes < 1
                    || lanes > 16) {
                throw new IllegalArgumentException("stretching out of bounds");
            }
        }
    }

    static RootKey create(
            Path file, String install, Optional<Secret<char[]>> passphrase, SecureRandom random) {
        return create(file, install, passphrase, Stretching.DEFAULT, random);
    }

    static RootKey create(
            Path file,
            String install,
            Optional<Secret<char[]>> passphrase,
            Stretching stretching,
            SecureRandom random) {
        var rootKey = new RootKey(install, new Secret<>(random(random, Cipher.KEY_BYTES)));
        write(file, rootKey, passphrase, stretching, random);
        return rootKey;
    }

    /// Writes a root key that exists already, under another passphrase or none.
    static void write(
            Path file, RootKey rootKey, Optional<Secret<char[]>> passphrase, SecureRandom random) {
        write(file, rootKey, passphrase, Stretching.DEFAULT, random);
    }

    private static void write(
            Path file,
            RootKey rootKey,
            Optional<Secret<char[]>> passphrase,
            Stretching stretching,
            SecureRandom random) {
        var install = rootKey.install();
        var key = rootKey.key().expose();
        var lines =
                passphrase
                        .map(it -> protect(install, key, it, stretching, random))
                        .orElse(List.of(PLAIN, hex(key)));
        var head = List.of(TITLE, install);
        write(file, String.join("\n", head) + "\n" + String.join("\n", lines) + "\n");
    }

    static RootKey read(Path file, Optional<Secret<char[]>> passphrase) {
        var lines = lines(file);
        if (lines.size() != 4 || !lines.getFirst().equals(TITLE)) {
            throw new VaultRefused(Reason.ROOT_KEY_UNREADABLE);
        }
        var install = lines.get(1);
        var words = lines.get(2).split(" ", -1);
        try {
            var stored = HexFormat.of().parseHex(lines.get(3));
            return switch (words[0]) {
                case PLAIN -> new RootKey(install, new Secret<>(requireLength(stored)));
                case PROTECTED ->
                        new RootKey(
                                install,
                                new Secret<>(unprotect(install, words, stored, passphrase)));
                default -> throw new VaultRefused(Reason.ROOT_KEY_UNREADABLE);
            };
        } catch (IllegalArgumentException malformed) {
            throw new VaultRefused(Reason.ROOT_KEY_UNREADABLE, malformed);
        }
    }

    private static byte[] requireLength(byte[] key) {
        if (key.length != Cipher.KEY_BYTES) {
            throw new VaultRefused(Reason.ROOT_KEY_UNREADABLE);
        }
        return key;
    }

    private static List<String> protect(
            String install,
            byte[] key,
            Secret<char[]> passphrase,
            Stretching stretching,
            SecureRandom random) {
        var salt = random(random, SALT);
        var line =
                String.join(
                        " ",
                        PROTECTED,
                        Integer.toString(stretching.memoryKiB()),
                        Integer.toString(stretching.passes()),
                        Integer.toString(stretching.lanes()),
                        hex(salt));
        var cipher = Cipher.of(stretch(passphrase, salt, stretching));
        return List.of(line, hex(cipher.seal(key, bound(install, line))));
    }

    private static byte[] unprotect(
            String install, String[] words, byte[] stored, Optional<Secret<char[]>> passphrase) {
        if (words.length != 5) {
            throw new VaultRefused(Reason.ROOT_KEY_UNREADABLE);
        }
        var stretching =
                new Stretching(
                        Integer.parseInt(words[1]),
                        Integer.parseInt(words[2]),
                        Integer.parseInt(words[3]));
        var given = passphrase.orElseThrow(() -> new VaultRefused(Reason.PASSPHRASE_NEEDED));
        var key = stretch(given, HexFormat.of().parseHex(words[4]), stretching);
        try {
            return Cipher.of(key).open(stored, bound(install, String.join(" ", words)));
        } catch (GeneralSecurityException wrong) {
            throw new VaultRefused(Reason.WRONG_PASSPHRASE, wrong);
        }
    }

    private static byte[] bound(String install, String line) {
        return LengthPrefixed.labelled(TITLE).text(install).text(line).toBytes();
    }

    private static byte[] stretch(Secret<char[]> passphrase, byte[] salt, Stretching how) {
        var encoded = UTF_8.encode(CharBuffer.wrap(passphrase.expose()));
        var password = new byte[encoded.remaining()];
        encoded.get(password);
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(how.memoryKiB())
                        .withIterations(how.passes())
                        .withParallelism(how.lanes())
                        .withSalt(salt)
                        .build());
        var key = new byte[Cipher.KEY_BYTES];
        generator.generateBytes(password, key);
        Arrays.fill(password, (byte) 0);
        wipe(encoded);
        return key;
    }

    private static void wipe(ByteBuffer buffer) {
        buffer.clear();
        while (buffer.hasRemaining()) {
            buffer.put((byte) 0);
        }
    }

    private static byte[] random(SecureRandom random, int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static List<String> lines(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new VaultRefused(Reason.ROOT_KEY_UNREADABLE);
            }
            return new String(Files.readAllBytes(file), US_ASCII).lines().toList();
        } catch (NoSuchFileException missing) {
            throw new VaultRefused(Reason.NO_ROOT_KEY, missing);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Forced to disk, folder included: a key that does not outlive a power cut loses everything
    /// that was sealed since.
    private static void write(Path file, String text) {
        var onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var folder = file.toAbsolutePath().getParent();
        try (var channel = FileChannel.open(file, options, onlyOwner);
                var entry = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.write(ByteBuffer.wrap(text.getBytes(US_ASCII)));
            channel.force(true);
            entry.force(true);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Gives a finished root key its name, durably.
    static void name(Path draft, Path file) throws IOException {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        try (var folder =
                FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
