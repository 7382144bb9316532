package nl.meldwijzer.upkeep.internal;

import static nl.meldwijzer.ledger.store.schema.Tables.UPKEEP;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.ledger.store.Tx;
import nl.meldwijzer.upkeep.Receipt;
import nl.meldwijzer.upkeep.Receipts;
import nl.meldwijzer.upkeep.Room;
import nl.meldwijzer.upkeep.Upkeep;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.LengthPrefixed;
import nl.meldwijzer.vault.Location;
import nl.meldwijzer.vault.Vault;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/// Keeps what was done in rows, sealed under the install's key.
final class StoredUpkeep implements Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(StoredUpkeep.class);
    private static final Scope INSTALL = new Scope.Install();
    private static final KeyName ROWS = new KeyName.Rows(INSTALL);
    private static final String LABEL = "meldwijzer-upkeep-1";
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private final Store store;
    private final Vault vault;
    private final Receipts receipts;

    StoredUpkeep(Store store, Vault vault, Receipts receipts) {
        this.store = store;
        this.vault = vault;
        this.receipts = receipts;
    }

    @Override
    public Optional<Receipt> last(Receipt.Kind kind) {
        return store.read(
                        INSTALL,
                        sql ->
                                sql.select(UPKEEP.HAPPENED_AT, UPKEEP.CONTENT)
                                        .from(UPKEEP)
                                        .where(UPKEEP.SCOPE.eq(INSTALL.key()))
                                        .and(UPKEEP.KIND.eq(kind.wireName()))
                                        .orderBy(UPKEEP.HAPPENED_AT.desc())
                                        .limit(1)
                                        .fetchOptional())
                .map(row -> opened(kind, row.value1(), row.value2()));
    }

    private Receipt opened(Receipt.Kind kind, String at, byte[] content) {
        var plain =
                vault.open(ROWS, where(kind, at), content)
                        .orElseThrow(() -> new IllegalStateException("the install has no key"));
        var in = LengthPrefixed.read(LABEL, plain);
        var details = new TreeMap<String, String>();
        while (in.hasMore()) {
            details.put(in.text(), in.text());
        }
        return new Receipt(kind, Instant.parse(at), details);
    }

    @Override
    public long freeBytes() {
        return Room.of(receipts.data()).freeBytes();
    }

    @Override
    public void takeUp() {
        for (var waiting : receipts.waiting(vault)) {
            waiting.receipt()
                    .ifPresentOrElse(
                            this::record, () -> LOG.warn("a receipt was not one of this install"));
            receipts.putAside(waiting);
        }
    }

    /// A receipt that was taken up already can come back after a crash, or because somebody copied
    /// it: it counts once.
    private void record(Receipt receipt) {
        var at = MOMENT.format(receipt.at());
        var content = sealed(receipt, at);
        store.write(tx -> insert(tx, receipt, at, content) && audit(tx, receipt));
    }

    private static boolean insert(Tx tx, Receipt receipt, String at, byte[] content) {
        return tx.sql(INSTALL)
                        .insertInto(UPKEEP)
                        .set(UPKEEP.SCOPE, INSTALL.key())
                        .set(UPKEEP.KIND, receipt.kind().wireName())
                        .set(UPKEEP.HAPPENED_AT, at)
                        .set(UPKEEP.CONTENT, content)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private static boolean audit(Tx tx, Receipt receipt) {
        tx.audit(
                new AuditLine(
                        INSTALL,
                        "upkeep." + receipt.kind().wireName(),
                        new Actor.Operator(),
                        Optional.empty(),
                        receipt.details()));
        return true;
    }

    private byte[] sealed(Receipt receipt, String at) {
        var plain = LengthPrefixed.labelled(LABEL);
        receipt.details().forEach((name, value) -> plain.text(name).text(value));
        return vault.seal(ROWS, where(receipt.kind(), at), plain.toBytes());
    }

    private static Location where(Receipt.Kind kind, String at) {
        return Location.of("upkeep", "content", kind.wireName(), at);
    }
}
