package nl.meldwijzer.people;

import nl.meldwijzer.kernel.FamilyId;

import java.util.List;

/// A household and its pupils at this school. A pupil can belong to several.
public record FamilyCard(FamilyId id, List<PupilCard> pupils) {
    public FamilyCard {
        pupils = List.copyOf(pupils);
    }
}
