package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.ledger.Verification.Fault;
import nl.meldwijzer.ledger.Verification.Outcome;
import nl.meldwijzer.ledger.Verification.What;
import nl.meldwijzer.ledger.internal.LogWalk.Broken;
import nl.meldwijzer.vault.KeyInventory;
import nl.meldwijzer.vault.Vault;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// One inspection of one state of the database against the keys and the recorded heads.
final class Inspection {
    private final Vault vault;
    private final KeyInventory inventory;
    private final Sealer sealer;
    private final List<Head> recorded;
    private final Map<Stream, EntryRow> keyless = new LinkedHashMap<>();

    /// @param recorded heads from outside the database, read before the state that is inspected
    Inspection(Vault vault, KeyInventory inventory, List<Head> recorded) {
        this.vault = vault;
        this.inventory = inventory;
        this.sealer = new Sealer(vault, new SecureRandom());
        this.recorded = recorded;
    }

    /// Nothing that goes wrong while reading is anything but a fault of what is read.
    Outcome run(Statements statements, Structure structure) {
        try {
            structure.firstFault(statements).ifPresent(Inspection::fail);
            Identity.require(statements, inventory.install());
            inventory.firstFault().ifPresent(it -> fail(Fault.of(What.KEY_STORE, it)));
            return new Outcome.Intact(walkAll(statements));
        } catch (Broken broken) {
            return new Outcome.Broken(broken.fault());
        } catch (RuntimeException unreadable) {
            return new Outcome.Broken(Fault.of(What.DATABASE, unreadable.toString()));
        }
    }

    /// Streams whose key is not there, each with its first entry.
    Map<Stream, EntryRow> keyless() {
        return keyless;
    }

    private List<Head> walkAll(Statements statements) {
        var table = new LogTable(statements);
        var checkpoints = new CheckpointTable(statements).all();
        var scopes = new TreeSet<>(table.scopes());
        recorded.forEach(it -> scopes.add(it.scope().key()));
        checkpoints.forEach(it -> scopes.add(it.scope()));
        var heads = new ArrayList<Head>();
        for (var key : scopes) {
            heads.add(walk(table, parsed(key), checkpoints));
        }
        return heads;
    }

    private static Scope parsed(String key) {
        try {
            return Scope.parse(key);
        } catch (IllegalArgumentException unknown) {
            throw new Broken(Fault.in(What.LOG_ORDER, key, "no such log"));
        }
    }

    private Head walk(LogTable table, Scope scope, List<CheckpointTable.Stored> checkpoints) {
        var walk = new LogWalk(scope, table, sealer, vault);
        var head = recorded.stream().filter(it -> it.scope().equals(scope)).findFirst();
        walk.expect(
                head.orElseThrow(
                        () -> new Broken(Fault.in(What.HEAD_FILE, scope.key(), "has no head"))),
                What.HEAD_FILE);
        var notes = new SignedNote(inventory.install(), vault);
        for (var stored : checkpoints) {
            if (stored.scope().equals(scope.key())) {
                walk.expect(signed(notes, scope, stored), What.CHECKPOINT);
            }
        }
        var end = walk.walk();
        keyless.putAll(walk.keyless());
        return end;
    }

    private static Head signed(SignedNote notes, Scope scope, CheckpointTable.Stored stored) {
        try {
            var head = notes.read(scope, stored.note());
            if (head.size() == stored.size()) {
                return head;
            }
        } catch (IllegalArgumentException unsigned) {
            throw new Broken(Fault.in(What.CHECKPOINT, scope.key(), "the one of " + stored.size()));
        }
        throw new Broken(Fault.in(What.CHECKPOINT, scope.key(), "the one of " + stored.size()));
    }

    private static void fail(Fault fault) {
        throw new Broken(fault);
    }
}
