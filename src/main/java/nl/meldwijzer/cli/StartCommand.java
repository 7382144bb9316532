package nl.meldwijzer.cli;

import nl.meldwijzer.access.SetUp;
import nl.meldwijzer.cli.database.DatabaseOptions;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.platform.MeldwijzerApplication;
import nl.meldwijzer.rehearsal.Practice;
import nl.meldwijzer.rehearsal.PracticeMark;
import nl.meldwijzer.vault.VaultAssembly;

import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/// `start`: the server, on a real store or on a practice school.
@Command(name = "start", mixinStandardHelpOptions = true, resourceBundle = "messages.cli")
final class StartCommand implements Callable<Integer> {
    private final Console console;
    private final SecurityClock clock;

    @Option(names = "--practice")
    private boolean practice;

    @Option(names = "--data", paramLabel = "DIR")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--recovery-sheet", paramLabel = "F")
    private Optional<Path> sheet = Optional.empty();

    @Mixin private Passphrase passphrase = new Passphrase();

    @Mixin private Transport transport = new Transport();

    @Mixin private DatabaseOptions database = new DatabaseOptions();

    StartCommand(Console console, SecurityClock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var folder = folder();
        var objection = transport.objection().or(database::objection).or(() -> objection(folder));
        if (objection.isPresent()) {
            console.complain(objection.get(), folder);
            return Exit.CANNOT;
        }
        try {
            return start(folder);
        } catch (RuntimeException e) {
            return new Mishaps(console).explain(e, database.address(folder));
        }
    }

    private Path folder() {
        return data.orElse(Path.of(practice ? "practice" : "data")).toAbsolutePath().normalize();
    }

    /// The two kinds of store are never mixed up (architecture chapter 4).
    private Optional<String> objection(Path folder) {
        var mark = new PracticeMark(folder);
        if (practice && database.isGiven()) {
            return Optional.of("cli.db.practice");
        }
        if (practice && !mark.isThere() && !mark.isFolderEmpty()) {
            return Optional.of("cli.start.not-practice");
        }
        if (!practice && mark.isThere()) {
            return Optional.of("cli.start.is-practice");
        }
        if (practice && !mark.isThere() && VaultAssembly.exists(VaultAssembly.besides(folder))) {
            return Optional.of("cli.start.stray-keys");
        }
        return Optional.empty();
    }

    private int start(Path folder) {
        if (practice && !new PracticeMark(folder).isThere()) {
            console.say("cli.start.making-practice", folder);
            new Practice(clock, new SecureRandom()).prepare(folder);
        }
        var keys = keys(folder);
        return keys.isPresent() ? serve(folder, keys.get()) : Exit.CANNOT;
    }

    private Optional<VaultAssembly> keys(Path folder) {
        return practice
                ? Optional.of(VaultAssembly.of(VaultAssembly.besides(folder)))
                : new KeyCeremony(console, passphrase, sheet).keys(folder);
    }

    private int serve(Path folder, VaultAssembly keys) {
        var context = started(folder, keys);
        var address = transport.address(port(context));
        console.say("cli.start.at", address);
        if (practice) {
            accounts();
        } else {
            setUp(context, address);
        }
        return Exit.OK;
    }

    /// The server closes the keys when it stops; when it does not start, nobody else does.
    private ConfigurableApplicationContext started(Path folder, VaultAssembly keys) {
        try {
            return MeldwijzerApplication.start(
                    properties(folder),
                    context -> {
                        context.registerBean(VaultAssembly.class, () -> keys);
                        context.registerBean(StoreAddress.class, () -> database.address(folder));
                    });
        } catch (RuntimeException refused) {
            keys.close();
            throw refused;
        }
    }

    private Map<String, String> properties(Path folder) {
        var properties = new LinkedHashMap<>(transport.properties());
        properties.put("meldwijzer.ledger.folder", folder.toString());
        properties.put("meldwijzer.vault.folder", VaultAssembly.besides(folder).toString());
        properties.put("logging.level.root", "warn");
        // What keeps the server from starting is said in a sentence, not in a stack trace.
        properties.put("logging.level.org.springframework.boot.SpringApplication", "off");
        properties.put(
                "logging.level.org.springframework.boot.web.server.servlet.context", "error");
        properties.put("logging.level.org.springframework.boot.tomcat", "off");
        properties.put("logging.level." + CommandLineInterface.NAMES_OLD_DATABASES, "error");
        properties.put("meldwijzer.practice", Boolean.toString(practice));
        return properties;
    }

    private static int port(ConfigurableApplicationContext context) {
        return context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
    }

    private void accounts() {
        console.say("cli.start.accounts");
        for (var account : Practice.accounts()) {
            console.line(
                    "  %-38s %-28s %s"
                            .formatted(
                                    account.signInName(),
                                    account.name(),
                                    console.texts().functions(account.functions())));
        }
        console.say("cli.start.password", Practice.accounts().getFirst().password());
    }

    /// Printed and nothing else: the link is a key, and logs are kept.
    private void setUp(ConfigurableApplicationContext context, String address) {
        var setUp = context.getBean(SetUp.class);
        if (setUp.isNeeded()) {
            console.say("cli.start.set-up", address + "/instellen/" + setUp.begin().expose());
        }
    }
}
