package nl.meldwijzer.cli;

import nl.meldwijzer.cli.database.DatabaseOptions;
import nl.meldwijzer.ledger.LedgerAssembly;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `migrate`: makes the tables of this version on a PostgreSQL, as the role that owns them; `start`
/// serves as another.
@Command(name = "migrate", mixinStandardHelpOptions = true, resourceBundle = "messages.cli")
final class MigrateCommand implements Callable<Integer> {
    private static final Path NO_FOLDER = Path.of("");

    private final Console console;

    @Mixin private DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--app-role", paramLabel = "NAME", defaultValue = "meldwijzer_app")
    private String app = "meldwijzer_app";

    MigrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var objection = database.objection();
        if (objection.isPresent()) {
            console.complain(objection.get());
            return Exit.USAGE;
        }
        var owner = database.server(NO_FOLDER);
        if (owner.isEmpty()) {
            console.complain("cli.db.no-address");
            return Exit.USAGE;
        }
        try {
            LedgerAssembly.migrate(owner.get(), app);
            console.say("cli.migrate.done", app);
            return Exit.OK;
        } catch (RuntimeException e) {
            return new Mishaps(console).explain(e, owner.get());
        }
    }
}
