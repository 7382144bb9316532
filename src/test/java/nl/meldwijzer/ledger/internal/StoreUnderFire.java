package nl.meldwijzer.ledger.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Appended;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.LedgerEntry;
import nl.meldwijzer.ledger.Verification.Outcome;
import nl.meldwijzer.ledger.store.Tx;
import nl.meldwijzer.vault.VaultAssembly;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/// A bare process that is there to be killed: it opens a store, holds it against the list of what
/// was acknowledged before, says what it found, and writes until the end. The list lies outside the
/// store and outside this process: a mapped file in memory, one number per writer.
public final class StoreUnderFire {
    static final int WRITERS = 4;
    static final Scope SCHOOL =
            new Scope.School(new SchoolId("0198c0de-0000-7000-8000-000000000001"));

    private static final int PAUSE_MILLIS = 3;

    /// Long after it should have been killed: whoever started it may be gone.
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final VaultAssembly keys;
    private final LedgerAssembly ledger;
    private final MappedByteBuffer acknowledged;
    private final Mode mode;

    /// When an act is written down as acknowledged.
    enum Mode {
        /// When the store has answered.
        HONEST,
        /// Before its commit: the control, which must be seen to lose.
        EARLY,
        /// Only look, write nothing.
        CHECK
    }

    private StoreUnderFire(
            VaultAssembly keys, LedgerAssembly ledger, MappedByteBuffer acknowledged, Mode mode) {
        this.keys = keys;
        this.ledger = ledger;
        this.acknowledged = acknowledged;
        this.mode = mode;
    }

    /// Arguments: data folder, list of acknowledgements, mode.
    public static void main(String[] arguments) throws IOException {
        var data = Path.of(arguments[0]);
        var mode = Mode.valueOf(arguments[2]);
        try (var keys = VaultAssembly.of(VaultAssembly.besides(data));
                var ledger = LedgerAssembly.of(data, keys, Instant::now)) {
            var it = new StoreUnderFire(keys, ledger, map(Path.of(arguments[1])), mode);
            it.report(data);
            if (mode != Mode.CHECK) {
                it.write();
            }
        }
    }

    static MappedByteBuffer map(Path file) throws IOException {
        try (var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, WRITERS * Long.BYTES);
        }
    }

    static DossierId dossier(int writer) {
        return new DossierId("0198c0de-0000-7000-8000-00000000000" + writer);
    }

    /// One line: acknowledged, recorded, lost, doubled, fault.
    private void report(Path data) {
        long acks = 0;
        long recorded = 0;
        long lost = 0;
        long doubled = 0;
        for (int writer = 0; writer < WRITERS; writer++) {
            var acked = acknowledged.getLong(writer * Long.BYTES);
            var texts = texts(writer);
            acks += acked;
            recorded += texts.size();
            lost += missing(acked, texts);
            doubled += texts.size() - new HashSet<>(texts).size();
        }
        var fault = fault(data, recorded);
        System.out.printf("found %d %d %d %d %s%n", acks, recorded, lost, doubled, fault);
        System.out.flush();
    }

    private List<String> texts(int writer) {
        return ledger.ledger().read(SCHOOL, dossier(writer), DossierVersion.NONE).stream()
                .map(LedgerEntry::payload)
                .map(payload -> new String(payload, UTF_8))
                .toList();
    }

    private static long missing(long acked, List<String> texts) {
        var there = new HashSet<>(texts);
        long missing = 0;
        for (long number = 1; number <= acked; number++) {
            missing += there.contains("act " + number) ? 0 : 1;
        }
        return missing;
    }

    /// Every act has its line, and the log verifies. Guards are compared in other trials: building
    /// them anew for each of two hundred starts would take longer than the trial itself.
    private String fault(Path data, long recorded) {
        var lines = ledger.ledger().lines(SCHOOL, Instant.EPOCH, Instant.now().plusSeconds(3_600));
        if (lines.size() != recorded) {
            return lines.size() + "-lines-for-" + recorded;
        }
        try (var file = HeadFile.openReadOnly(keys.folder(), keys.vault());
                var readers = new Readers(new MainDatabase(data).lender())) {
            List<Head> heads = file.heads();
            var inspection = new Inspection(keys.vault(), keys.inventory(), heads);
            var outcome =
                    readers.read(reader ->
                            inspection.run(
                                    reader.statements(), ShippedSchema.of(reader.connection())));
            return switch (outcome) {
                case Outcome.Intact _ -> "none";
                case Outcome.Broken(var fault) -> fault.toString().replace(' ', '-');
            };
        }
    }

    private void write() {
        var threads =
                IntStream.range(0, WRITERS)
                        .mapToObj(writer -> Thread.ofPlatform().start(() -> write(writer)))
                        .toList();
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void write(int writer) {
        var next = ledger.ledger().version(SCHOOL, dossier(writer)).value() + 1;
        var end = System.nanoTime() + LONGEST.toNanos();
        for (long number = next; System.nanoTime() - end < 0; number++) {
            var act = number;
            ledger.store().write(tx -> act(tx, writer, act));
            acknowledge(writer, act);
            pause();
        }
    }

    private Appended act(Tx tx, int writer, long number) {
        var payload = ("act " + number).getBytes(UTF_8);
        var before = new DossierVersion(number - 1);
        var appended = tx.append(SCHOOL, dossier(writer), before, List.of(payload));
        tx.audit(line(writer));
        if (mode == Mode.EARLY) {
            acknowledge(writer, number);
        }
        return appended;
    }

    static AuditLine line(int writer) {
        return new AuditLine(
                SCHOOL,
                "signal.recorded",
                new Actor.Operator(),
                Optional.of(dossier(writer)),
                Map.of("basis", "team"));
    }

    private void acknowledge(int writer, long number) {
        acknowledged.putLong(writer * Long.BYTES, number);
    }

    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MILLIS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
