package nl.meldwijzer.upkeep.internal;

import nl.meldwijzer.upkeep.BackupRefused;
import nl.meldwijzer.upkeep.BackupRefused.Reason;
import nl.meldwijzer.vault.Envelope;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// One file of a backup: a [Label] in the clear, then sealed content, filled up to whole megabytes
/// because sizes tell. It gets its name when it is whole and on disk, and never replaces another.
///
/// @param path where it stands
/// @param label what its head says
public record SealedFile(Path path, Label label) {
    private static final int PIECE = 1 << 16;

    /// Writes content.
    @FunctionalInterface
    public interface Body<T> {
        T to(OutputStream out) throws IOException;
    }

    /// Reads content.
    @FunctionalInterface
    public interface Reading<T> {
        T from(InputStream in) throws IOException;
    }

    /// A file and what writing it gave.
    public record Written<T>(SealedFile file, T result) {}

    public static <T> Written<T> write(Path folder, Label label, Envelope envelope, Body<T> body) {
        var path = folder.resolve(label.fileName());
        var draft = folder.resolve("." + label.fileName() + ".part");
        var onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(draft, options, onlyOwner)) {
            var result = write(channel, label.head(envelope), envelope, body);
            channel.force(true);
            name(draft, path);
            return new Written<>(new SealedFile(path, label), result);
        } catch (IOException unwritable) {
            drop(draft);
            throw new BackupRefused(Reason.NOT_WRITTEN, name(path), unwritable);
        } catch (RuntimeException failed) {
            drop(draft);
            throw failed;
        }
    }

    private static <T> T write(FileChannel channel, byte[] head, Envelope envelope, Body<T> body)
            throws IOException {
        var raw = new BufferedOutputStream(Channels.newOutputStream(channel), PIECE);
        raw.write(head);
        var sealing = envelope.sealing(head, new StaysOpen(raw));
        var content = new Padded(new BufferedOutputStream(sealing, PIECE));
        var result = body.to(content);
        content.fillUp();
        content.flush();
        sealing.close();
        raw.flush();
        return result;
    }

    private static void name(Path draft, Path path) throws IOException {
        if (Files.exists(path)) {
            throw new IOException("there is a file of that name already");
        }
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        try (var folder =
                FileChannel.open(path.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    private static void drop(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException undeletable) {
            throw new BackupRefused(Reason.NOT_WRITTEN, name(draft), undeletable);
        }
    }

    /// Reads the head of a file, whoever made it.
    ///
    /// @throws BackupRefused when it has none
    public static SealedFile at(Path path) {
        try (var in = new BufferedInputStream(Files.newInputStream(path), PIECE)) {
            return new SealedFile(path, Label.read(Label.headOf(in)));
        } catch (IOException unreadable) {
            throw new BackupRefused(Reason.DAMAGED, name(path), unreadable);
        } catch (BackupRefused unfit) {
            throw new BackupRefused(unfit.reason(), name(path), unfit);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    /// Whether it was made under this root key.
    public boolean isMarkedBy(Envelope envelope) {
        try (var in = new BufferedInputStream(Files.newInputStream(path), PIECE)) {
            return label.isMarkedBy(envelope, Label.headOf(in));
        } catch (IOException unreadable) {
            throw new BackupRefused(Reason.DAMAGED, name(path), unreadable);
        }
    }

    /// Reads the content to the end, so that nothing is missing there.
    ///
    /// @throws BackupRefused when it is damaged or was made under another root key
    public <T> T read(Envelope envelope, Reading<T> reading) {
        try (var raw = new BufferedInputStream(Files.newInputStream(path), PIECE)) {
            var head = Label.headOf(raw);
            if (!label.isMarkedBy(envelope, head)) {
                throw new BackupRefused(Reason.OTHER_ROOT_KEY, name(path));
            }
            try (var in = new BufferedInputStream(envelope.opening(head, raw), PIECE)) {
                var result = reading.from(in);
                requireOnlyPadding(in);
                return result;
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new BackupRefused(Reason.DAMAGED, name(path), damaged);
        }
    }

    private static void requireOnlyPadding(InputStream in) throws IOException {
        for (var next = in.read(); next >= 0; next = in.read()) {
            if (next != 0) {
                throw new IOException("there is more than there should be");
            }
        }
    }
}
