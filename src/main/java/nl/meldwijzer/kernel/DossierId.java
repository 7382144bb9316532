package nl.meldwijzer.kernel;

/// One dossier. Random in its tail, so it tells nothing about the pupil.
///
/// @param value the text of a UUID, lower case
public record DossierId(String value) {
    public DossierId {
        Ids.requireUuid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
