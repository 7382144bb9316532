package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.Destruction;
import nl.meldwijzer.vault.KeyInventory;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.Vault;
import nl.meldwijzer.vault.VaultAssembly;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Destroys keys on order, and puts the key store in step with the log when the store opens: the
/// two cannot commit together.
final class DestroyedKeys implements Destruction {
    private final Writer writer;
    private final Readers readers;
    private final VaultAssembly keys;

    DestroyedKeys(Writer writer, Readers readers, VaultAssembly keys) {
        this.writer = writer;
        this.readers = readers;
        this.keys = keys;
    }

    @Override
    public void destroyDossier(Scope scope, DossierId dossier, AuditLine line) {
        destroy(new Order(new KeyName.Dossier(scope, dossier)), line);
    }

    @Override
    public void destroyAuditYear(Scope scope, int year, AuditLine line) {
        destroy(new Order(new KeyName.Audit(scope, year)), line);
    }

    private void destroy(Order order, AuditLine line) {
        writer.write(tx -> {
            tx.order(order);
            tx.audit(line);
            return true;
        });
        order.carryOut(keys.vault());
    }

    @Override
    public int orderAgain(String code) {
        var unordered = readers.read(reader -> unordered(reader.log()));
        for (var key : unordered) {
            var dossier =
                    key instanceof KeyName.Dossier(_, var id)
                            ? Optional.of(id)
                            : Optional.<DossierId>empty();
            destroy(
                    new Order(key),
                    new AuditLine(key.scope(), code, new Actor.Operator(), dossier, Map.of()));
        }
        return unordered.size();
    }

    private List<KeyName> unordered(LogTable table) {
        var sealer = new Sealer(keys.vault(), new SecureRandom());
        var found = new ArrayList<KeyName>();
        for (var text : table.scopes()) {
            var scope = Scope.parse(text);
            var ordered =
                    orders(table, sealer, scope).stream()
                            .map(Order::key)
                            .collect(Collectors.toSet());
            table.streams(scope, "").stream()
                    .map(id -> Stream.parse(scope, id).key())
                    .filter(key -> !(key instanceof KeyName.Rows) && !ordered.contains(key))
                    .filter(keys.inventory()::wasDestroyed)
                    .forEach(found::add);
        }
        return found;
    }

    /// Carries out the orders that a crash came between.
    static void catchUp(LogTable table, Sealer sealer, Vault vault, KeyInventory inventory) {
        for (var key : table.scopes()) {
            for (var order : orders(table, sealer, Scope.parse(key))) {
                if (!inventory.wasDestroyed(order.key())) {
                    order.carryOut(vault);
                }
            }
        }
    }

    /// Destroys the keys of dossiers that never got an entry. Not while others write: one may be
    /// about to use the key that it just made.
    static void sweep(LogTable table, Vault vault, KeyInventory inventory) {
        for (var key : inventory.held()) {
            if (key instanceof KeyName.Dossier(var scope, var dossier)
                    && table.head(Stream.dossier(scope, dossier)).number() == 0) {
                vault.destroyDossierKey(scope, dossier);
            }
        }
    }

    /// The keys of everything that stands in the logs: of dossiers, and of years.
    static Set<KeyName> named(LogTable table) {
        var named = new HashSet<KeyName>();
        for (var text : table.scopes()) {
            var scope = Scope.parse(text);
            table.streams(scope, "").stream()
                    .map(id -> Stream.parse(scope, id).key())
                    .filter(key -> !(key instanceof KeyName.Rows))
                    .forEach(named::add);
        }
        return named;
    }

    static List<Order> orders(LogTable table, Sealer sealer, Scope scope) {
        return new StreamReader(Stream.orders(scope), sealer, 0)
                .read(table, Long.MAX_VALUE).stream()
                        .map(entry -> Order.read(scope, entry.payload()))
                        .toList();
    }
}
