package nl.meldwijzer.kernel;

/// One parent or guardian.
///
/// @param value the text of a UUID, lower case
public record ParentId(String value) {
    public ParentId {
        Ids.requireUuid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
