package nl.meldwijzer;

import nl.meldwijzer.cli.CommandLineInterface;
import nl.meldwijzer.platform.Clocks;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The way in: hands the command line to the rest. A server goes on after its command has answered.
public final class Meldwijzer {

    private Meldwijzer() {}

    public static void main(String[] arguments) {
        var language = System.getenv().getOrDefault("LANG", "nl");
        int code =
                CommandLineInterface.run(
                        arguments,
                        utf8(FileDescriptor.out),
                        utf8(FileDescriptor.err),
                        Clocks.real(),
                        language);
        if (code != 0) {
            System.exit(code);
        }
    }

    /// Names have accents, also where the system's locale has none.
    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new FileOutputStream(to), true, StandardCharsets.UTF_8);
    }
}
