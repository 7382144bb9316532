package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.vault.VaultAssembly;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Consumer;

/// What is looked at before anything is written over a new connection: whose database it is, and
/// whether it is the one that was written last. The file with the heads is opened, and made, only
/// when the database is ours.
final class Greeting implements Consumer<Statements>, AutoCloseable {
    private final VaultAssembly keys;
    private final Path headFolder;
    private final boolean isShared;
    private @Nullable HeadFile file;

    Greeting(VaultAssembly keys, Path headFolder, boolean isShared) {
        this.keys = keys;
        this.headFolder = headFolder;
        this.isShared = isShared;
    }

    @Override
    public void accept(Statements statements) {
        Identity.claim(statements, keys.inventory().install());
        RollbackGuard.requireNewest(new LogTable(statements), headFile(), isShared);
    }

    HeadFile headFile() {
        var opened = file;
        if (opened == null) {
            opened = HeadFile.open(headFolder, keys.vault());
            file = opened;
        }
        return opened;
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
