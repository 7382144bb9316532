package nl.meldwijzer.people;

import java.util.UUID;

/// One group (class) of a school.
///
/// @param value the text of a UUID, lower case
public record GroupId(String value) {
    public GroupId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("not the text of a lower-case UUID");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
