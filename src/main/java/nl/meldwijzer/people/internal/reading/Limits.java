package nl.meldwijzer.people.internal.reading;

/// How much of a file is read before it is refused. A school of 1,000 pupils fills less than a
/// tenth.
final class Limits {
    static final int BYTES = 20 * 1024 * 1024;
    static final int DEPTH = 16;
    static final int ELEMENTS = 1_000_000;
    static final int ATTRIBUTES = 20;
    static final int PUPILS = 5_000;
    static final int TEACHERS = 1_000;
    static final int GROUPS = 1_000;
    static final int ROWS = 20_000;
    static final int COLUMNS = 40;

    /// Of a value that is taken over; the standard's longest is 256.
    static final int VALUE = 256;

    /// Of a text that is skipped.
    static final int SKIPPED = 100_000;

    private Limits() {}
}
