package nl.meldwijzer.protocol;

import java.util.List;
import java.util.Set;

/// The words by which somebody could recognise the family of a dossier. Never prints itself.
///
/// @param groups names of groups, as people know them
/// @param places names of the school, of towns, of places where something was seen
public record IdentifyingWords(List<Known> people, Set<String> groups, Set<String> places) {
    public static final IdentifyingWords NONE = new IdentifyingWords(List.of(), Set.of(), Set.of());

    /// What somebody is to the pupil; stands for the name on an anonymised sheet.
    public enum Role implements Wired {
        PUPIL,
        PARENT,
        FAMILY,
        EMPLOYEE,
        OTHER;

        /// The key of its words.
        public String key() {
            return "protocol.sheet.role." + wireName();
        }
    }

    /// Somebody in the dossier.
    ///
    /// @param number tells people in the same role apart, from 1; 0 when she is the only one
    /// @param given what she is called
    /// @param surname with what stands before it, such as `van den Berg`
    /// @param nicknames other names under which people know her
    public record Known(
            Role role, int number, String given, String surname, Set<String> nicknames) {
        public Known {
            nicknames = Set.copyOf(nicknames);
        }

        @Override
        public String toString() {
            return "Known[" + role + " " + number + "]";
        }
    }

    public IdentifyingWords {
        people = List.copyOf(people);
        groups = Set.copyOf(groups);
        places = Set.copyOf(places);
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
