package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.PupilId;

import java.time.LocalDate;
import java.util.List;

/// What the rules need to know about a pupil.
///
/// @param parents her parents, each by herself (T39)
/// @param known by which words somebody would recognise her and who is around her
public record PupilFacts(PupilId id, LocalDate born, List<Parent> parents, IdentifyingWords known) {
    /// A parent of this pupil.
    ///
    /// @param hasAuthority whether she has a say; when nobody knows, she has: rather one parent too
    ///   many is asked than one too few
    public record Parent(ParentId id, boolean hasAuthority) {}

    public PupilFacts {
        parents = List.copyOf(parents);
    }

    /// Those whose consent and presence count.
    List<ParentId> withAuthority() {
        return parents.stream().filter(Parent::hasAuthority).map(Parent::id).toList();
    }

    boolean isParent(ParentId parent) {
        return parents.stream().map(Parent::id).anyMatch(parent::equals);
    }

    @Override
    public String toString() {
        return "PupilFacts[" + id + "]";
    }
}
