package nl.meldwijzer.kernel;

/// One employee in the wide sense of S16: substitutes, trainees and volunteers too.
///
/// @param value the text of a UUID, lower case
public record StaffId(String value) {
    public StaffId {
        Ids.requireUuid(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
