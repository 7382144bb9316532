package nl.meldwijzer.drafts;

import java.util.UUID;

/// One draft: made with the empty form, and the same however often it is saved.
public record DraftId(String value) {
    public DraftId {
        if (!UUID.fromString(value).toString().equals(value)) {
            throw new IllegalArgumentException("not the text of a lower-case UUID");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
