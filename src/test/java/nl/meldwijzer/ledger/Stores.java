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
    },
    POSTGRESQL {
        @Override
        StoreAddress address(Path folder) {
            var name =
                    DATABASES.computeIfAbsent(
                            folder, _ -> PostgresServer.one().newMigratedDatabase());
            return server(folder, name);
        }
    };

    private static final Map<Path, String> DATABASES = new HashMap<>();
    private static Stores current = SQLITE;

    abstract StoreAddress address(Path folder);

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
