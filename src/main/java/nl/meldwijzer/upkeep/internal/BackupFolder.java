package nl.meldwijzer.upkeep.internal;

import nl.meldwijzer.upkeep.BackupRefused;
import nl.meldwijzer.upkeep.BackupRefused.Reason;
import nl.meldwijzer.upkeep.internal.Label.Kind;
import nl.meldwijzer.vault.Envelope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Where backups of one install are put, one after another. The newest is the newest by name,
/// whatever is inside: a damaged one must not make an older one pass for the last.
public record BackupFolder(Path path) {

    public void require() {
        if (!Files.isDirectory(path)) {
            throw new BackupRefused(Reason.NO_FOLDER, path.toString());
        }
    }

    /// The newest data.
    ///
    /// @throws BackupRefused when there are none
    public SealedFile data() {
        return newest(Kind.DATA)
                .orElseThrow(() -> new BackupRefused(Reason.NO_BACKUP, path.toString()));
    }

    /// The newest keys, if there are any.
    public Optional<SealedFile> keys() {
        return newest(Kind.KEYS);
    }

    private Optional<SealedFile> newest(Kind kind) {
        return files(kind).stream()
                .max(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                .map(SealedFile::at);
    }

    /// Throws away keys of this root key that were copied before an instant.
    ///
    /// @return how many
    public int dropKeys(Envelope envelope, Instant before) {
        var old = files(Kind.KEYS).stream().filter(file -> isOld(file, envelope, before)).toList();
        for (var file : old) {
            delete(file);
        }
        return old.size();
    }

    /// What cannot be read proves nothing about whose it is.
    private static boolean isOld(Path path, Envelope envelope, Instant before) {
        try {
            var file = SealedFile.at(path);
            return file.label().made().isBefore(before) && file.isMarkedBy(envelope);
        } catch (BackupRefused unreadable) {
            return false;
        }
    }

    /// Throws a file of a backup away.
    public static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new BackupRefused(Reason.NOT_WRITTEN, file.toString(), undeletable);
        }
    }

    private List<Path> files(Kind kind) {
        require();
        try (var files = Files.list(path)) {
            return files.filter(file -> isNamed(file, kind)).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isNamed(Path file, Kind kind) {
        var name = String.valueOf(file.getFileName());
        return name.startsWith(Label.PREFIX) && name.endsWith("." + kind.word());
    }
}
