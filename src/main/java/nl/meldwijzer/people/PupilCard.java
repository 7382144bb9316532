package nl.meldwijzer.people;

import nl.meldwijzer.kernel.PupilId;

import java.time.LocalDate;
import java.util.Optional;

/// What the product knows of a pupil (S17). Birth date, because of the rule for pupils of twelve
/// and older (S156); no sex, origin, number or address (T45).
///
/// @param born empty when the school administration did not say
/// @param group the group she is in
/// @param leftOn the day on which she was no longer a pupil of this school
public record PupilCard(
        PupilId id,
        PersonName name,
        Optional<LocalDate> born,
        Optional<GroupCard> group,
        Optional<LocalDate> leftOn) {
    @Override
    public String toString() {
        return "PupilCard[" + id + "]";
    }
}
