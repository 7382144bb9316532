package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.StoreRefused.Reason;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;

/// The data folder while this process holds it: private to its owner, on a disk of this machine,
/// and locked against a second process.
final class DataFolder implements AutoCloseable {
    private static final String LOCK = "lock";
    private static final Set<String> OVER_THE_NETWORK =
            Set.of("nfs", "nfs4", "cifs", "smb", "smbfs", "smb2", "smb3", "afs", "ncpfs", "davfs");

    private final FileChannel lock;

    private DataFolder(FileChannel lock) {
        this.lock = lock;
    }

    static DataFolder hold(Path folder) {
        try {
            Files.createDirectories(folder, only("rwx------"));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            requireLocalDisk(folder);
            return lock(folder.resolve(LOCK));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static void requireLocalDisk(Path folder) throws IOException {
        var type = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
        if (OVER_THE_NETWORK.contains(type) || type.startsWith("fuse.sshfs")) {
            throw new StoreRefused(Reason.NETWORK_FILE_SYSTEM, type);
        }
    }

    private static DataFolder lock(Path file) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var channel = FileChannel.open(file, options, only("rw-------"));
        try {
            if (channel.tryLock() != null) {
                return new DataFolder(channel);
            }
        } catch (OverlappingFileLockException ourselves) {
            channel.close();
            throw new StoreRefused(Reason.IN_USE, ourselves);
        }
        channel.close();
        throw new StoreRefused(Reason.IN_USE, "another process holds the lock");
    }

    private static java.nio.file.attribute.FileAttribute<?> only(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException unclosable) {
            throw new UncheckedIOException(unclosable);
        }
    }
}
