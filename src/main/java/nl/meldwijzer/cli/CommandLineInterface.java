package nl.meldwijzer.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;

import nl.meldwijzer.cli.bench.BenchCommand;
import nl.meldwijzer.kernel.SecurityClock;

import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Command;

import java.io.PrintStream;
import java.io.PrintWriter;

/// `meldwijzer COMMAND`.
public final class CommandLineInterface {
    /// Every PostgreSQL but the newest is old to jOOQ's free edition; the tests run on ours.
    static final String NAMES_OLD_DATABASES =
            "org.jooq.impl.DefaultExecuteContext.logVersionSupport";

    private CommandLineInterface() {}

    @Command(name = "meldwijzer", mixinStandardHelpOptions = true, resourceBundle = "messages.cli")
    private static final class Root implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("a command is required");
        }
    }

    /// Runs one command.
    ///
    /// @param language what the system speaks, such as `nl_NL.UTF-8`
    /// @return the exit code
    public static int run(
            String[] arguments,
            PrintStream out,
            PrintStream err,
            SecurityClock clock,
            String language) {
        var console = new Console(out, err, Texts.in(language), Keyboard.ofThisProcess());
        return run(arguments, console, clock);
    }

    static int run(String[] arguments, Console console, SecurityClock clock) {
        quieten();
        var out = console.out();
        var err = console.err();
        var commands = new CommandLine(new Root());
        commands.addSubcommand(new StartCommand(console, clock));
        commands.addSubcommand(new RehearseCommand(console, clock));
        commands.addSubcommand(new ImportCommand(console, clock));
        commands.addSubcommand(new VerifyCommand(console, clock));
        commands.addSubcommand(new MigrateCommand(console));
        commands.addSubcommand(new RecoverCommand(console));
        commands.addSubcommand(new DoctorCommand(console, clock));
        commands.addSubcommand(new KeysCommand(console, clock));
        commands.addSubcommand(new BackupCommand(console, clock));
        commands.addSubcommand(new RestoreCommand(console, clock));
        commands.addSubcommand(new RehearseRestoreCommand(console, clock));
        commands.addSubcommand(new BenchCommand(out, console::complain, clock));
        commands.setResourceBundle(console.texts().bundle());
        commands.setOut(new PrintWriter(out, true, out.charset()));
        commands.setErr(new PrintWriter(err, true, err.charset()));
        if (arguments.length == 0) {
            commands.usage(out);
            return Exit.USAGE;
        }
        return commands.execute(arguments);
    }

    /// Libraries say what they do only when something is wrong.
    private static void quieten() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.WARN);
        }
        if (LoggerFactory.getLogger(NAMES_OLD_DATABASES) instanceof Logger support) {
            support.setLevel(Level.ERROR);
        }
    }
}
