package nl.meldwijzer.cli;

/// What the exit codes mean, for scripts.
final class Exit {
    static final int OK = 0;

    /// The command ran and found that something is not as it should be.
    static final int NOT_RIGHT = 1;

    /// The command line was wrong; picocli's own code for it too.
    static final int USAGE = 2;

    /// Something on this machine is missing or in the way; nothing was changed.
    static final int CANNOT = 3;

    private Exit() {}
}
