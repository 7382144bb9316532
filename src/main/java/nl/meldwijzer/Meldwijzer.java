package nl.meldwijzer;

import nl.meldwijzer.cli.CommandLineInterface;

/// The way in.
public final class Meldwijzer {

    private Meldwijzer() {}

    public static void main(String[] arguments) {
        int code = CommandLineInterface.run(arguments, System.out, System.err, java.time.Instant::now, "nl");
        if (code != 0) {
            System.exit(code);
        }
    }
}
