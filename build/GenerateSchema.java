import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteDataSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// Generates the jOOQ tables from SQLite files that the real migrations have built, so that code
/// and migrations cannot drift. Arguments: the output folder, then `migrations=package` pairs.
///
/// The script takes its time (a second per schema), so it does nothing when neither the migrations
/// nor itself have changed since the last run.
public class GenerateSchema {

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var output = Path.of(arguments[0]);
        for (var pair : List.of(arguments).subList(1, arguments.length)) {
            var parts = pair.split("=", 2);
            regenerate(Path.of(parts[0]), parts[1], output);
        }
    }

    static void regenerate(Path migrations, String packageName, Path output) throws Exception {
        var generated = output.resolve(packageName.replace('.', '/'));
        var stamp = output.resolve(packageName + ".sha256");
        var fingerprint = fingerprint(migrations);
        if (Files.isDirectory(generated)
                && Files.exists(stamp)
                && Files.readString(stamp).equals(fingerprint)) {
            return;
        }
        deleteRecursively(generated);
        Files.createDirectories(output);
        var database = Files.createTempFile("meldwijzer-schema", ".db");
        try {
            migrate(migrations, database);
            GenerationTool.generate(configuration(database, packageName, output));
        } finally {
            Files.delete(database);
        }
        Files.writeString(stamp, fingerprint);
        System.out.println("Generated " + packageName + " from " + migrations);
    }

    static void migrate(Path migrations, Path database) {
        var source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + database);
        Flyway.configure()
                .dataSource(source)
                .locations("filesystem:" + migrations)
                .load()
                .migrate();
    }

    static Configuration configuration(Path database, String packageName, Path output) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(
                        new Jdbc().withDriver("org.sqlite.JDBC").withUrl("jdbc:sqlite:" + database))
                .withGenerator(
                        new Generator()
                                .withDatabase(
                                        new Database()
                                                .withName("org.jooq.meta.sqlite.SQLiteDatabase")
                                                .withExcludes("flyway_schema_history|sqlite_.*")
                                                .withForcedTypes(everyIntegerIsLong()))
                                .withGenerate(
                                        new Generate()
                                                .withRecords(true)
                                                .withPojos(false)
                                                .withDaos(false)
                                                .withGlobalCatalogReferences(false)
                                                .withGlobalSchemaReferences(false))
                                .withTarget(
                                        new Target()
                                                .withPackageName(packageName)
                                                .withDirectory(output.toString())
                                                .withClean(false)));
    }

    /// SQLite's INTEGER holds 64 bits; jOOQ would make it an Integer and cut off sequence numbers.
    static List<ForcedType> everyIntegerIsLong() {
        return List.of(
                new ForcedType()
                        .withName("BIGINT")
                        .withIncludeTypes("(?i:INT|INTEGER|BIGINT)")
                        .withIgnoreUnused(true));
    }

    static String fingerprint(Path migrations) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (var file : files(migrations)) {
            digest.update(file.toString().getBytes(UTF_8));
            digest.update(Files.readAllBytes(file));
        }
        digest.update(Files.readAllBytes(Path.of("build/GenerateSchema.java")));
        return HexFormat.of().formatHex(digest.digest());
    }

    static List<Path> files(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static void deleteRecursively(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
