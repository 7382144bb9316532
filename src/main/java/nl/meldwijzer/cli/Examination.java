package nl.meldwijzer.cli;

import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.RolledBack;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.upkeep.Freshness;
import nl.meldwijzer.upkeep.Receipt.Kind;
import nl.meldwijzer.upkeep.Receipts;
import nl.meldwijzer.upkeep.Room;
import nl.meldwijzer.vault.VaultAssembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/// Looks at an install bit by bit and says one line about each. Changes nothing; what cannot be
/// looked at because something before it is wrong is left out.
final class Examination {
    private static final Duration CLOCK_MAY_DIFFER = Duration.ofMinutes(5);
    private static final String DATABASE = "meldwijzer.db";
    private static final long MEGABYTE = 1L << 20;

    private final Console console;
    private final SecurityClock clock;
    private final Path data;
    private boolean isWell = true;

    Examination(Console console, SecurityClock clock, Path data) {
        this.console = console;
        this.clock = clock;
        this.data = data;
    }

    boolean isWell() {
        return isWell;
    }

    void good(String what, Object... figures) {
        console.line(console.texts().get("cli.doctor.good", console.texts().get(what, figures)));
    }

    /// Something is to be done.
    void bad(String what, Object... figures) {
        isWell = false;
        console.line(console.texts().get("cli.doctor.bad", console.texts().get(what, figures)));
    }

    void java() {
        good("cli.doctor.java", Runtime.version().toString());
    }

    /// Looks at the folders and who can get into them.
    ///
    /// @return whether there is anything to look into
    boolean folders() {
        if (!Files.isDirectory(data)) {
            bad("cli.store.NO_STORE", data);
            return false;
        }
        privacy(data, "rwx------", "700");
        var keys = VaultAssembly.besides(data);
        if (Files.isDirectory(keys)) {
            privacy(keys, "rwx------", "700");
        }
        return true;
    }

    void privacy(Path path, String allowed, String mode) {
        try {
            var found = Files.getPosixFilePermissions(path);
            if (PosixFilePermissions.fromString(allowed).containsAll(found)) {
                good("cli.doctor.private", path);
            } else {
                bad("cli.doctor.open", path, mode);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void room() {
        var room = Room.of(data);
        var free = Long.toString(room.freeBytes() / MEGABYTE);
        if (room.isLittle()) {
            bad("cli.doctor.little-room", free);
        } else {
            good("cli.doctor.room", free);
        }
    }

    /// Only where there is a store: looking at the lock makes the folder private.
    void lock() {
        if (Files.exists(data.resolve(DATABASE))) {
            good(isServed() ? "cli.doctor.served" : "cli.doctor.idle");
        }
    }

    private boolean isServed() {
        try {
            LedgerAssembly.requireIdle(data);
            return false;
        } catch (StoreRefused held) {
            if (held.reason() != StoreRefused.Reason.IN_USE) {
                throw held;
            }
            return true;
        }
    }

    /// A clock that runs behind what was written last would give terms and times that are wrong.
    void time() {
        try {
            var database = data.resolve(DATABASE);
            var written =
                    Files.exists(database)
                            ? Files.getLastModifiedTime(database).toInstant()
                            : Instant.EPOCH;
            var now = clock.now();
            if (written.isAfter(now.plus(CLOCK_MAY_DIFFER))) {
                bad("cli.doctor.clock-behind", now.toString(), written.toString());
            } else {
                good("cli.doctor.clock", now.truncatedTo(ChronoUnit.SECONDS).toString());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void sheet() {
        if (new SheetMark(VaultAssembly.besides(data)).isThere()) {
            good("cli.doctor.sheet");
        } else {
            bad("cli.doctor.no-sheet", data);
        }
    }

    void passphrase(boolean hasOne) {
        good(hasOne ? "cli.doctor.passphrase" : "cli.doctor.no-passphrase");
    }

    /// The version of the database, and whether it is the one that was written last. Heads first:
    /// by the time the database is read it may only have grown.
    void store(StoreAddress address, VaultAssembly keys) {
        var heads = LedgerAssembly.recordedHeads(keys);
        if (!LedgerAssembly.holdsBeside(address, List.of())) {
            throw new IllegalStateException("a log does not hold nothing");
        }
        good("cli.doctor.version");
        keysOf(address, keys);
        if (address instanceof StoreAddress.Server) {
            return;
        }
        if (heads.isEmpty()) {
            bad("cli.store.NO_HEAD_FILE", data);
        } else if (LedgerAssembly.holdsBeside(address, heads)) {
            good("cli.doctor.heads", Integer.toString(heads.size()));
        } else {
            bad("cli.store.ROLLED_BACK", data, RolledBack.class.getSimpleName());
        }
    }

    private void keysOf(StoreAddress address, VaultAssembly keys) {
        int keyless = LedgerAssembly.keylessBeside(address, keys);
        if (keyless == 0) {
            good("cli.doctor.keys");
        } else {
            bad("cli.doctor.other-keys", Integer.toString(keyless));
        }
    }

    void upkeep(VaultAssembly keys) {
        for (var kind : List.of(Kind.BACKUP, Kind.REHEARSAL, Kind.VERIFICATION)) {
            var last = new Receipts(data).newest(kind, keys.vault()).map(it -> it.at());
            say(kind, last);
        }
    }

    private void say(Kind kind, Optional<Instant> last) {
        var what = "cli.doctor." + kind.wireName() + ".";
        switch (Freshness.of(kind, last, clock.now())) {
            case NEVER -> bad(what + "never");
            case LATE -> bad(what + "late", day(last));
            case FRESH -> good(what + "fresh", day(last));
        }
    }

    private static String day(Optional<Instant> last) {
        return last.map(at -> at.truncatedTo(ChronoUnit.MINUTES).toString()).orElse("");
    }

    /// What an interrupted restore left: it holds copies of keys.
    void leftovers() {
        try (var beside = Files.list(data.getParent())) {
            var mark = "." + data.getFileName() + ".restoring-";
            beside.filter(path -> String.valueOf(path.getFileName()).startsWith(mark))
                    .forEach(path -> bad("cli.doctor.leftover", path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
