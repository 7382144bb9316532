package nl.meldwijzer.ledger.internal;

import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;

import javax.sql.DataSource;

/// The migrations of the main database, those of other modules included.
final class Migrations {
    private static final String FOLDER = "classpath:db/migration/sqlite";
    private static final String POSTGRESQL = "classpath:db/migration/postgresql";

    private Migrations() {}

    static Flyway of(DataSource source) {
        return Flyway.configure().dataSource(source).locations(FOLDER).load();
    }

    /// As far as an older version of this program had them.
    static Flyway upTo(DataSource source, int version) {
        return Flyway.configure()
                .dataSource(source)
                .locations(FOLDER)
                .target(Integer.toString(version))
                .load();
    }

    /// The same tables for PostgreSQL, and the guards on each of them.
    ///
    /// @param app the role that will serve, other than the one that migrates
    static Flyway ofPostgres(DataSource owner, String app) {
        return Flyway.configure()
                .dataSource(owner)
                .locations(POSTGRESQL)
                .placeholders(Map.of("app", app))
                .load();
    }

    /// The number of the newest migration in this program.
    static int newest() {
        try {
            var found =
                    new PathMatchingResourcePatternResolver().getResources(FOLDER + "/V*__*.sql");
            return Arrays.stream(found).mapToInt(Migrations::number).max().orElse(0);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int number(Resource file) {
        var name = file.getFilename();
        if (name == null) {
            throw new IllegalStateException("a migration without a name");
        }
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }
}
