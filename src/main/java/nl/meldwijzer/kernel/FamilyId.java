package nl.meldwijzer.kernel;

/// A household that links pupils and parents.
///
/// @param value the text of a UUID, lower case
public record FamilyId(String value) {
    public FamilyId {
        Ids.requireUuid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
