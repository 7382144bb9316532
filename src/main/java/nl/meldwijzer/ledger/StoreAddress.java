package nl.meldwijzer.ledger;

import nl.meldwijzer.kernel.Secret;

import java.nio.file.Path;

/// Where the main database is. Either way a folder of this process's own belongs to it, with its
/// lock.
public sealed interface StoreAddress {
    Path folder();

    /// A file in the folder, for one process.
    record Embedded(Path folder) implements StoreAddress {}

    /// A PostgreSQL, which several processes can serve from; each has a folder of its own.
    ///
    /// @param url of JDBC, without a password in it
    record Server(Path folder, String url, Login login) implements StoreAddress {
        @Override
        public String toString() {
            return "Server[" + folder + "]";
        }
    }

    /// Who the server takes this process for.
    record Login(String user, Secret<String> password) {}
}
