package nl.meldwijzer.ledger;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.internal.PostgresServer;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The kinds of store there are, for tests: what has a folder on one has a folder and a database on
/// the other.
public enum Stores {
    SQLITE {
        @Override
        StoreAddress address(Path folder) {
            return new StoreAddress.Embedded(folder);
        }

        @Override
        Connection connection(Path folder) throws SQLException {
            return DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("meldwijzer.db"));
        }

        @Override
        List<byte[]> files(Path folder) {
            return List.of();
        }
    },
    POSTGRESQL {
        @Override
        StoreAddress address(Path folder) {
            return server(folder, database(folder));
        }

        @Override
        Connection connection(Path folder) {
            return PostgresServer.one().superuser(database(folder));
        }

        @Override
        List<byte[]> files(Path folder) throws SQLException {
            var files = new ArrayList<byte[]>();
            try (var connection = connection(folder);
                    var it = connection.createStatement()) {
                it.execute("checkpoint");
                try (var rows = it.executeQuery(FILES)) {
                    while (rows.next()) {
                        files.add(rows.getBytes(1));
                    }
                }
            }
            return files;
        }

        private static String database(Path folder) {
            return DATABASES.computeIfAbsent(
                    folder, _ -> PostgresServer.one().newMigratedDatabase());
        }
    };

    private static final String FILES =
            "select pg_read_binary_file(pg_relation_filepath(oid)) from pg_class"
                    + " where relkind in ('r', 't', 'i') and oid > 16383";

    private static final Map<Path, String> DATABASES = new HashMap<>();
    private static Stores current = SQLITE;

    abstract StoreAddress address(Path folder);

    abstract Connection connection(Path folder) throws SQLException;

    abstract List<byte[]> files(Path folder) throws SQLException;

    /// What lies on disk of the store of a folder and not in that folder.
    public static List<byte[]> elsewhere(Path folder) {
        try {
            return current.files(folder);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /// The store of a folder past the product, as somebody with the file or the server has it.
    public static Connection raw(Path folder) throws SQLException {
        return current.connection(folder);
    }

    /// The address of the store of a folder, the same each time within a test.
    public static StoreAddress at(Path folder) {
        return current.address(folder);
    }

    /// The address of a database on the tests' own server.
    public static StoreAddress.Server server(Path folder, String database) {
        var server = PostgresServer.one();
        return new StoreAddress.Server(
                folder,
                server.url(database),
                new StoreAddress.Login(PostgresServer.APP, new Secret<>(server.password())));
    }

    /// Gives a test class a turn on each store.
    static final class Turns implements ClassTemplateInvocationContextProvider {
        @Override
        public boolean supportsClassTemplate(ExtensionContext context) {
            return true;
        }

        @Override
        public Stream<Turn> provideClassTemplateInvocationContexts(ExtensionContext context) {
            return Arrays.stream(values()).map(Turn::new);
        }
    }

    record Turn(Stores stores)
            implements ClassTemplateInvocationContext, BeforeEachCallback, AfterEachCallback {
        @Override
        public String getDisplayName(int index) {
            return stores.name();
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public void beforeEach(ExtensionContext context) {
            current = stores;
        }

        @Override
        public void afterEach(ExtensionContext context) {
            current = SQLITE;
            DATABASES.values().forEach(PostgresServer.one()::drop);
            DATABASES.clear();
        }
    }
}
