package nl.meldwijzer.cli.database;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.ledger.StoreAddress;

import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which database: without these the embedded one of the data folder, with them one on a
/// PostgreSQL. User and password come from a file or the environment, never from an argument: those
/// can be read by everyone on the machine.
public final class DatabaseOptions {
    private static final String USER = "MELDWIJZER_DB_USER";
    private static final String PASSWORD = "MELDWIJZER_DB_PASSWORD";

    private static final Set<PosixFilePermission> OF_OTHERS =
            EnumSet.of(
                    PosixFilePermission.GROUP_READ,
                    PosixFilePermission.GROUP_WRITE,
                    PosixFilePermission.OTHERS_READ,
                    PosixFilePermission.OTHERS_WRITE);

    @Option(names = "--db", paramLabel = "URL")
    private Optional<String> url = Optional.empty();

    @Option(names = "--db-login-file", paramLabel = "F")
    private Optional<Path> file = Optional.empty();

    /// Whether it is one on a server.
    public boolean isGiven() {
        return url.isPresent();
    }

    /// What speaks against these options; the key of the sentence that says what to do.
    public Optional<String> objection() {
        if (url.isEmpty()) {
            return file.map(_ -> "cli.db.no-address");
        }
        var flaw = StoreAddress.flaw(url.get());
        if (flaw.isPresent()) {
            return flaw.map(it -> "cli.db." + it.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        if (file.isPresent() && !isPrivate(file.get())) {
            return Optional.of("cli.db.login-file");
        }
        return login().isEmpty() ? Optional.of("cli.db.no-login") : Optional.empty();
    }

    private static boolean isPrivate(Path file) {
        try {
            return Files.isReadable(file)
                    && Files.getPosixFilePermissions(file).stream().noneMatch(OF_OTHERS::contains);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Where the store of a data folder is.
    public StoreAddress address(Path folder) {
        return url.<StoreAddress>map(it -> server(folder, it))
                .orElseGet(() -> new StoreAddress.Embedded(folder));
    }

    private StoreAddress.Server server(Path folder, String at) {
        return new StoreAddress.Server(folder, at, login().orElseThrow());
    }

    /// The address on a server, where one is named.
    public Optional<StoreAddress.Server> server(Path folder) {
        return url.map(it -> server(folder, it));
    }

    /// The same options for a process that is started with these; it inherits the environment.
    public List<String> arguments() {
        var arguments = new ArrayList<String>();
        url.ifPresent(at -> arguments.addAll(List.of("--db", at)));
        file.ifPresent(
                at -> arguments.addAll(List.of("--db-login-file", at.toAbsolutePath().toString())));
        return arguments;
    }

    /// The same address with the login of another file.
    public Optional<StoreAddress.Server> as(Path other, Path folder) {
        return url.flatMap(
                at -> login(lines(other)).map(it -> new StoreAddress.Server(folder, at, it)));
    }

    private Optional<StoreAddress.Login> login() {
        return file.isPresent()
                ? login(lines(file.get()))
                : Optional.ofNullable(System.getenv(USER))
                        .flatMap(user ->
                                Optional.ofNullable(System.getenv(PASSWORD))
                                        .flatMap(password -> login(List.of(user, password))));
    }

    private static Optional<StoreAddress.Login> login(List<String> lines) {
        return lines.size() >= 2 && !lines.get(0).isBlank() && !lines.get(1).isBlank()
                ? Optional.of(
                        new StoreAddress.Login(
                                lines.get(0).strip(), new Secret<>(lines.get(1).strip())))
                : Optional.empty();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
