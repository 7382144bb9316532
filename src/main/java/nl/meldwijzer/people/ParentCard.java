package nl.meldwijzer.people;

import nl.meldwijzer.kernel.ParentId;

/// A parent as seen from one pupil: relation and authority differ per child (T39).
public record ParentCard(ParentId id, PersonName name, Relation relation, Authority authority) {
    @Override
    public String toString() {
        return "ParentCard[" + id + "]";
    }
}
