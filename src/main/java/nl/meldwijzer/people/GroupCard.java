package nl.meldwijzer.people;

/// A group as people know it.
///
/// @param yearGroup `0` to `8`, a letter of the standard, or empty for a composite group
public record GroupCard(GroupId id, String name, String yearGroup) {
    @Override
    public String toString() {
        return "GroupCard[" + id + "]";
    }
}
