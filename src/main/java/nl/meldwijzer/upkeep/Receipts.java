package nl.meldwijzer.upkeep;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.upkeep.Receipt.Kind;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.Vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Receipts that commands leave in the data folder, because only the server writes to the database;
/// it takes them up. Each proves that it was written with the keys of this install.
///
/// @param data the data folder
public record Receipts(Path data) {
    private static final String FOLDER = "receipts";
    private static final String TAKEN = "last-";
    private static final String TITLE = "meldwijzer receipt, version 1";
    private static final String PURPOSE = "upkeep.receipt";
    private static final Scope INSTALL = new Scope.Install();

    /// A receipt that waits to be taken up; empty when it is not one of this install's.
    public record Waiting(Path file, Optional<Receipt> receipt) {}

    /// Leaves one, whole or not at all; none in an install that was never served.
    public void leave(Receipt receipt, Vault vault) {
        if (!vault.holds(new KeyName.Rows(INSTALL))) {
            return;
        }
        var body = body(receipt);
        var proof = HexFormat.of().formatHex(vault.tag(INSTALL, PURPOSE, body.getBytes(UTF_8)));
        var privately = PosixFilePermissions.fromString("rwx------");
        try {
            Files.createDirectories(folder(), PosixFilePermissions.asFileAttribute(privately));
            var draft = Files.createTempFile(folder(), ".", ".part");
            Files.writeString(draft, body + proof + "\n");
            Files.move(draft, folder().resolve(name(receipt)), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String name(Receipt receipt) {
        return receipt.kind().wireName() + "-" + receipt.at().toEpochMilli();
    }

    private static String body(Receipt receipt) {
        var lines = new ArrayList<String>();
        lines.add(TITLE);
        lines.add(receipt.kind().wireName());
        lines.add(receipt.at().toString());
        receipt.details().forEach((name, value) -> lines.add(name + "=" + value));
        return String.join("\n", lines) + "\n";
    }

    /// All that wait.
    public List<Waiting> waiting(Vault vault) {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (var files = Files.list(folder())) {
            return files.filter(file -> isWaiting(String.valueOf(file.getFileName())))
                    .sorted()
                    .map(file -> new Waiting(file, read(file, vault)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isWaiting(String name) {
        return !name.startsWith(".") && !name.startsWith(TAKEN);
    }

    /// Puts one aside that was taken up: the last of its kind stays readable for `doctor`, which
    /// must also know when nothing can be opened but the keys.
    public void putAside(Waiting taken) {
        try {
            if (taken.receipt().isPresent()) {
                var last = folder().resolve(TAKEN + taken.receipt().get().kind().wireName());
                Files.move(taken.file(), last, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(taken.file());
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// The newest of a kind, taken up or not.
    public Optional<Receipt> newest(Kind kind, Vault vault) {
        var taken = read(folder().resolve(TAKEN + kind.wireName()), vault);
        return Stream.concat(
                        taken.stream(),
                        waiting(vault).stream().flatMap(it -> it.receipt().stream()))
                .filter(receipt -> receipt.kind() == kind)
                .max(Comparator.comparing(Receipt::at));
    }

    private Path folder() {
        return data.resolve(FOLDER);
    }

    private static Optional<Receipt> read(Path file, Vault vault) {
        try {
            var text = Files.readString(file);
            var end = text.lastIndexOf('\n', text.length() - 2) + 1;
            var proof = HexFormat.of().parseHex(text.substring(end).strip());
            var body = text.substring(0, end);
            var isOurs =
                    MessageDigest.isEqual(proof, vault.tag(INSTALL, PURPOSE, body.getBytes(UTF_8)));
            return isOurs ? Optional.of(read(body.lines().toList())) : Optional.empty();
        } catch (IOException | IllegalArgumentException | DateTimeParseException foreign) {
            return Optional.empty();
        }
    }

    private static Receipt read(List<String> lines) {
        var kind =
                Arrays.stream(Kind.values())
                        .filter(it -> it.wireName().equals(lines.get(1)))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new);
        var details = new TreeMap<String, String>();
        for (var line : lines.subList(3, lines.size())) {
            var split = line.indexOf('=');
            details.put(line.substring(0, split), line.substring(split + 1));
        }
        return new Receipt(kind, Instant.parse(lines.get(2)), details);
    }
}
