package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Verification.Fault;
import nl.meldwijzer.ledger.Verification.What;
import nl.meldwijzer.vault.KeyInventory;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.Vault;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Holds keys against orders: a key is gone only if its destruction was ordered, and an order
/// leaves no key. Reads the orders after the walk, so that a destruction during it is not taken for
/// a loss.
final class KeyAccount {
    private final Sealer sealer;
    private final KeyInventory inventory;

    KeyAccount(Vault vault, KeyInventory inventory) {
        this.sealer = new Sealer(vault, new SecureRandom());
        this.inventory = inventory;
    }

    Optional<Fault> firstFault(LogTable table, Map<Stream, EntryRow> keyless) {
        var ordered = ordered(table);
        for (var key : ordered) {
            if (!inventory.wasDestroyed(key)) {
                return Optional.of(
                        Fault.in(
                                What.ORDER_NOT_CARRIED_OUT,
                                key.scope().key(),
                                "the key of " + key));
            }
        }
        return keyless.entrySet().stream()
                .filter(it -> !ordered.contains(it.getKey().key()))
                .map(it -> LogWalk.broken(it.getValue(), What.KEY_MISSING, "never ordered").fault())
                .findFirst();
    }

    private Set<KeyName> ordered(LogTable table) {
        var ordered = new HashSet<KeyName>();
        for (var key : table.scopes()) {
            for (var order : DestroyedKeys.orders(table, sealer, Scope.parse(key))) {
                ordered.add(order.key());
            }
        }
        return ordered;
    }
}
