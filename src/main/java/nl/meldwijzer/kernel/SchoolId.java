package nl.meldwijzer.kernel;

/// One school.
///
/// @param value the text of a UUID, lower case
public record SchoolId(String value) {
    public SchoolId {
        Ids.requireUuid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
