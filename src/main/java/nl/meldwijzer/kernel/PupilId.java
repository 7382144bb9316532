package nl.meldwijzer.kernel;

/// One pupil.
///
/// @param value the text of a UUID, lower case
public record PupilId(String value) {
    public PupilId {
        Ids.requireUuid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
