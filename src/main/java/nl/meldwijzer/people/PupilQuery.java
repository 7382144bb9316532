package nl.meldwijzer.people;

import nl.meldwijzer.kernel.StaffId;

/// Which pupils somebody asks for. Pupils who left are in none of the answers.
public sealed interface PupilQuery {
    /// Those of one group, main or composite.
    record InGroup(GroupId group) implements PupilQuery {}

    /// Those whose name has these letters, accents and capitals aside; nobody for fewer than two.
    record Named(String letters) implements PupilQuery {
        @Override
        public String toString() {
            return "Named[REDACTED]";
        }
    }

    /// Those in the groups that an employee teaches.
    record TaughtBy(StaffId staff) implements PupilQuery {}
}
