package nl.meldwijzer.cli;

import nl.meldwijzer.cli.database.DatabaseOptions;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.ledger.Verification;
import nl.meldwijzer.rehearsal.Stage;
import nl.meldwijzer.upkeep.Receipt;
import nl.meldwijzer.upkeep.Receipts;
import nl.meldwijzer.vault.VaultAssembly;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;

/// `verify`: checks the whole log, and makes everything that is derived from it again to compare.
@Command(name = "verify", mixinStandardHelpOptions = true, resourceBundle = "messages.cli")
final class VerifyCommand implements Callable<Integer> {
    private final Console console;
    private final SecurityClock clock;

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data")
    private Path data = Path.of("data");

    @Mixin private Passphrase passphrase = new Passphrase();

    @Mixin private DatabaseOptions database = new DatabaseOptions();

    VerifyCommand(Console console, SecurityClock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        var folder = data.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder)) {
            console.complain("cli.store.NO_STORE", folder);
            return Exit.CANNOT;
        }
        var objection = database.objection();
        if (objection.isPresent()) {
            console.complain(objection.get());
            return Exit.CANNOT;
        }
        var address = database.address(folder);
        try {
            int log = log(address);
            return log == Exit.OK ? derived(address) : log;
        } catch (RuntimeException e) {
            return new Mishaps(console).explain(e, address);
        }
    }

    private int log(StoreAddress address) {
        var beside = VaultAssembly.besides(address.folder());
        try (var keys = passphrase.open(console, it -> VaultAssembly.openReadOnly(beside, it))) {
            return switch (LedgerAssembly.verifyBeside(address, keys)) {
                case Verification.Outcome.Intact(var heads) -> {
                    heads.forEach(head ->
                            console.say(
                                    "cli.verify.head",
                                    head.scope().key(),
                                    Long.toString(head.size())));
                    console.say("cli.verify.intact");
                    var entries = heads.stream().mapToLong(Head::size).sum();
                    new Receipts(address.folder())
                            .leave(
                                    Receipt.of(Receipt.Kind.VERIFICATION, clock.now())
                                            .with("entries", entries),
                                    keys.vault());
                    yield Exit.OK;
                }
                case Verification.Outcome.Broken(var fault) -> {
                    console.complain(
                            "cli.verify.broken",
                            fault.what().name(),
                            fault.scope(),
                            Long.toString(fault.logIndex()),
                            fault.stream(),
                            Long.toString(fault.number()),
                            fault.detail());
                    yield Exit.NOT_RIGHT;
                }
            };
        }
    }

    /// What is derived can be compared only while nobody writes.
    private int derived(StoreAddress address) {
        if (address instanceof StoreAddress.Server server && LedgerAssembly.isServed(server)) {
            console.say("cli.verify.in-use");
            return Exit.OK;
        }
        try (var stage = new OpenStore(console, clock, passphrase).at(address)) {
            return compare(stage);
        } catch (StoreRefused e) {
            if (e.reason() != StoreRefused.Reason.IN_USE) {
                throw e;
            }
            console.say("cli.verify.in-use");
            return Exit.OK;
        }
    }

    private int compare(Stage stage) {
        var projections = stage.dossiers().projections();
        var differences =
                scopes(stage).stream().flatMap(s -> projections.check(s).stream()).toList();
        differences.forEach(one ->
                console.complain(
                        "cli.verify.differs", one.scope().key(), one.dossier(), one.kind().name()));
        if (differences.isEmpty()) {
            console.say("cli.verify.derived");
        }
        return differences.isEmpty() ? Exit.OK : Exit.NOT_RIGHT;
    }

    private static Set<Scope> scopes(Stage stage) {
        var scopes = new LinkedHashSet<Scope>();
        for (var school : stage.people().schools().all()) {
            scopes.add(new Scope.School(school.id()));
            scopes.add(new Scope.Board(school.board()));
        }
        return scopes;
    }
}
