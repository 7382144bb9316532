package nl.meldwijzer.kernel;

/// One competent authority (bevoegd gezag); it may have several schools.
///
/// @param value the text of a UUID, lower case
public record BoardId(String value) {
    public BoardId {
        Ids.requireUuid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
