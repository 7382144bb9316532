package nl.meldwijzer.cli;

import java.io.PrintStream;
import nl.meldwijzer.kernel.SecurityClock;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `meldwijzer COMMAND`.
@Command(name = "meldwijzer", resourceBundle = "messages.cli", mixinStandardHelpOptions = true)
public final class CommandLineInterface {
    private CommandLineInterface() {}

    /// Runs one command.
    ///
    /// @param language what the system speaks, such as `nl_NL.UTF-8`
    /// @return the exit code
    public static int run(String[] arguments, PrintStream out, PrintStream err, SecurityClock clock, String language) {
        var console = new Console(out, err, Texts.in(language));
        var commands =
                new CommandLine(new CommandLineInterface())
                        .addSubcommand(new RehearseCommand(console, clock));
        commands.setResourceBundle(console.texts().bundle());
        return commands.execute(arguments);
    }
}
