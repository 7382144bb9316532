package nl.meldwijzer.upkeep.internal;

import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.Contents;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.ledger.Verification;
import nl.meldwijzer.upkeep.BackupRefused;
import nl.meldwijzer.upkeep.BackupRefused.Reason;
import nl.meldwijzer.vault.VaultAssembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/// A backup put back in a private folder of its own, where it can still be thrown away. Closing
/// does that, with whatever was not taken out of it.
public final class Staged implements AutoCloseable {
    /// What stands behind the name of the data folder in that of a folder in which this happens.
    public static final String MARK = ".restoring-";

    static final String HEADS = "heads";

    private final Path root;

    private Staged(Path root) {
        this.root = root;
    }

    /// Beside the place where the store is to come, so that it can be moved there in one step.
    public static Staged beside(Path data) {
        try {
            var parent = data.toAbsolutePath().getParent();
            Files.createDirectories(parent);
            var privately = PosixFilePermissions.fromString("rwx------");
            return new Staged(
                    Files.createTempDirectory(
                            parent,
                            "." + data.getFileName() + MARK,
                            PosixFilePermissions.asFileAttribute(privately)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public Path data() {
        return root.resolve("data");
    }

    private StoreAddress embedded() {
        return new StoreAddress.Embedded(data());
    }

    public Path keys() {
        return VaultAssembly.besides(data());
    }

    /// What came of it.
    ///
    /// @param again dossiers and years that were destroyed after the backup was made
    public record Result(Contents contents, int again) {}

    /// Puts back, finishes destructions and verifies everything. The head file says where the
    /// backup ended: the orders that were given here again can be given once more.
    ///
    /// @throws BackupRefused when something is wrong with it
    public Result fill(Chosen chosen, SecurityClock clock) {
        try (var keys = VaultAssembly.rebuild(keys(), chosen.rootKey(), chosen.keys())) {
            var contents =
                    chosen.data()
                            .read(
                                    chosen.envelope(),
                                    in -> LedgerAssembly.fill(embedded(), keys, in));
            copyHeads(keys(), root);
            var again = finish(keys, clock);
            var outcome = LedgerAssembly.verifyBeside(data(), keys);
            if (outcome instanceof Verification.Outcome.Broken(var fault)) {
                throw new BackupRefused(Reason.DOES_NOT_VERIFY, fault.toString());
            }
            copyHeads(root, keys());
            return new Result(contents, again);
        }
    }

    private int finish(VaultAssembly keys, SecurityClock clock) {
        try (var ledger = LedgerAssembly.of(data(), keys, clock::now)) {
            return ledger.destruction().orderAgain("restore.destroyed-again");
        }
    }

    private static void copyHeads(Path from, Path to) {
        try {
            Files.copy(
                    from.resolve(HEADS),
                    to.resolve(HEADS),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Copies of keys leave no readable blocks behind, as far as that is ours to say.
    @Override
    public void close() {
        if (!Files.exists(root)) {
            return;
        }
        try (var all = Files.walk(root)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isRegularFile(path) && path.startsWith(keys())) {
                    overwrite(path);
                }
                Files.delete(path);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private static void overwrite(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var zeros = ByteBuffer.allocate(Math.toIntExact(channel.size()));
            while (zeros.hasRemaining()) {
                channel.write(zeros);
            }
            channel.force(true);
        }
    }
}
