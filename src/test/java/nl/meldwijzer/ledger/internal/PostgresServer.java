package nl.meldwijzer.ledger.internal;

import org.postgresql.Driver;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A PostgreSQL of the tests' own: one per process, in a temporary folder, on loopback. The
/// distribution's binaries; as root they run as the user `postgres`, which they insist on. Where
/// there are none the tests fail: a store that was not tried is not a store.
public final class PostgresServer {
    /// Owns the tables and migrates them.
    public static final String OWNER = "meldwijzer_owner";

    /// Serves; owns nothing.
    public static final String APP = "meldwijzer_app";

    private static final String SUPERUSER = "postgres";
    private static final long ROOM_FOR_DATABASES = 4L << 30;
    private static final PostgresServer ONE = started();

    private final int port;
    private final String password;
    private String template = "";

    private PostgresServer(int port, String password) {
        this.port = port;
        this.password = password;
    }

    public static PostgresServer one() {
        return ONE;
    }

    /// Makes an empty database that belongs to the owner.
    public String newDatabase() {
        var name = newName();
        execute(connect("postgres", SUPERUSER), "create database " + name + " owner " + OWNER);
        execute(
                connect(name, SUPERUSER),
                "revoke all on schema public from public",
                "grant all on schema public to " + OWNER);
        return name;
    }

    private static String newName() {
        return "t" + UUID.randomUUID().toString().replace("-", "");
    }

    /// Makes a database with the shipped tables, made by the owner and guarded for the role that
    /// serves. A copy of one that was migrated once, because that takes a second.
    public String newMigratedDatabase() {
        var name = newName();
        execute(
                connect("postgres", SUPERUSER),
                "create database " + name + " owner " + OWNER + " template " + template());
        return name;
    }

    private synchronized String template() {
        if (template.isEmpty()) {
            template = newDatabase();
            var source = new SimpleDriverDataSource(new Driver(), url(template), OWNER, password);
            Migrations.ofPostgres(source, APP).migrate();
        }
        return template;
    }

    /// Drops a database, whoever is still connected to it.
    public void drop(String database) {
        execute(connect("postgres", SUPERUSER), "drop database " + database + " with (force)");
    }

    /// The password of every role on this server.
    public String password() {
        return password;
    }

    public Connection superuser(String database) {
        return connect(database, SUPERUSER);
    }

    Connection connect(String database, String role) {
        try {
            return DriverManager.getConnection(url(database), role, password);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("no connection to PostgreSQL", unreachable);
        }
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static void execute(Connection connection, String... statements) {
        try (connection;
                var it = connection.createStatement()) {
            for (var statement : statements) {
                it.execute(statement);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("PostgreSQL refused a statement", failed);
        }
    }

    private static PostgresServer started() {
        try {
            var bin = binaries();
            var folder = Files.createTempDirectory(roomyPlace(), "meldwijzer-postgres");
            var password = UUID.randomUUID().toString();
            var secret = Files.writeString(folder.resolve("password"), password);
            if (isRoot()) {
                run(List.of("chown", "-R", SUPERUSER, folder.toString()));
            }
            var data = folder.resolve("data").toString();
            var initdb = bin.resolve("initdb").toString();
            run(
                    asPostgres(
                            initdb,
                            "-D",
                            data,
                            "-U",
                            SUPERUSER,
                            "-A",
                            "scram-sha-256",
                            "--pwfile=" + secret,
                            "--data-checksums",
                            "--no-sync",
                            "-E",
                            "UTF8",
                            "--locale=C"));
            var port = freePort();
            var options =
                    "-c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c port=" + port;
            run(
                    asPostgres(
                            bin.resolve("pg_ctl").toString(),
                            "-D",
                            data,
                            "-w",
                            "-l",
                            folder.resolve("log").toString(),
                            "-o",
                            options,
                            "start"));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(bin, folder)));
            var server = new PostgresServer(port, password);
            server.makeRoles();
            return server;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private void makeRoles() {
        var with = " login nosuperuser nobypassrls password '" + password + "'";
        execute(
                connect("postgres", SUPERUSER),
                "create role " + OWNER + with,
                "create role " + APP + with);
    }

    private static void stop(Path bin, Path folder) {
        run(
                asPostgres(
                        bin.resolve("pg_ctl").toString(),
                        "-D",
                        folder.resolve("data").toString(),
                        "-m",
                        "immediate",
                        "stop"));
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException remains) {
            throw new UncheckedIOException(remains);
        }
    }

    private static Path binaries() throws IOException {
        var distribution = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(distribution)) {
            try (Stream<Path> versions = Files.list(distribution)) {
                return versions.max(Comparator.naturalOrder()).orElseThrow().resolve("bin");
            }
        }
        throw new IllegalStateException(
                "these tests need PostgreSQL: apt-get install postgresql-15");
    }

    /// In memory where there is room: no test here cuts the power, and flushes to a disk that
    /// others use as well take most of the time.
    private static Path roomyPlace() throws IOException {
        var memory = Path.of("/dev/shm");
        return Files.isWritable(memory)
                        && Files.getFileStore(memory).getUsableSpace() > ROOM_FOR_DATABASES
                ? memory
                : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static List<String> asPostgres(String... command) {
        var whole = new ArrayList<String>();
        if (isRoot()) {
            whole.addAll(List.of("runuser", "-u", SUPERUSER, "--"));
        }
        whole.addAll(List.of(command));
        return whole;
    }

    private static void run(List<String> command) {
        try {
            var process =
                    new ProcessBuilder(command)
                            .directory(Path.of("/").toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command.getFirst() + " failed: " + command);
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", interrupted);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
