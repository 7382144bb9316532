package nl.meldwijzer.ledger;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.internal.ServerUrl;

import java.nio.file.Path;
import java.util.Optional;

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

    /// What is wrong with the address of a server.
    enum Flaw {
        /// It is not one of a PostgreSQL.
        NOT_POSTGRESQL,
        /// It holds a user or a password, which everyone on the machine could read.
        HOLDS_LOGIN,
        /// The line to another machine is not encrypted, or not to who it should be.
        OPEN_LINE
    }

    /// What is wrong with an address, before anything is sent there.
    static Optional<Flaw> flaw(String url) {
        return ServerUrl.flaw(url);
    }

    /// Who the server takes this process for.
    record Login(String user, Secret<String> password) {}
}
