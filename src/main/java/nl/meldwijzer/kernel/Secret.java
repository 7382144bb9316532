package nl.meldwijzer.kernel;

/// A value that must not reach a log, an exception or a page by accident.
///
/// @param expose the value itself; every call of this accessor is a place to look at in a review
public record Secret<T>(T expose) {
    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
