package nl.meldwijzer.directory;

import java.util.UUID;

/// One organisation in the directory of a school.
///
/// @param value the text of a UUID, lower case
public record OrganisationId(String value) {
    public OrganisationId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("not the text of a lower-case UUID");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
