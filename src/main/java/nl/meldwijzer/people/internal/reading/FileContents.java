package nl.meldwijzer.people.internal.reading;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.people.Authority;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.people.Relation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/// What was taken from a file, each with the line it stood on. What was left out is a name and a
/// count.
public sealed interface FileContents {
    /// `EDEXML 2.1`, `UWLR 2.3`, `CSV`.
    String format();

    SortedMap<String, Integer> leftOut();

    /// Groups, pupils and teachers of a school.
    ///
    /// @param brin the school it says it is of, with its line
    record Roster(
            String format,
            Optional<Located> brin,
            List<Group> groups,
            List<Pupil> pupils,
            List<Teacher> teachers,
            SortedMap<String, Integer> leftOut)
            implements FileContents {
        @Override
        public String toString() {
            return "Roster[REDACTED]";
        }
    }

    record Parents(List<Parent> rows, SortedMap<String, Integer> leftOut) implements FileContents {
        @Override
        public String format() {
            return "CSV";
        }
    }

    record Functions(List<Function> rows, SortedMap<String, Integer> leftOut)
            implements FileContents {
        @Override
        public String format() {
            return "CSV";
        }
    }

    record Located(int line, String value) {
        @Override
        public String toString() {
            return "Located[line " + line + "]";
        }
    }

    record Group(int line, String key, String name, String yearGroup) {
        @Override
        public String toString() {
            return "Group[line " + line + "]";
        }
    }

    /// A pupil.
    ///
    /// @param isHistoric whether her year group says that she has left
    record Pupil(
            int line,
            String key,
            PersonName name,
            Optional<LocalDate> born,
            Groups groups,
            Optional<LocalDate> leftOn,
            boolean isHistoric) {
        @Override
        public String toString() {
            return "Pupil[line " + line + "]";
        }
    }

    /// Keys of groups.
    record Groups(Optional<String> main, List<String> composite) {
        public Groups {
            composite = List.copyOf(composite);
        }
    }

    record Teacher(
            int line, String key, PersonName name, Optional<String> email, List<String> groups) {
        public Teacher {
            groups = List.copyOf(groups);
        }

        @Override
        public String toString() {
            return "Teacher[line " + line + "]";
        }
    }

    record Parent(
            int line,
            String pupilKey,
            PersonName name,
            Relation relation,
            Authority authority,
            Optional<String> familyKey) {
        @Override
        public String toString() {
            return "Parent[line " + line + "]";
        }
    }

    /// That somebody holds a function.
    ///
    /// @param until the first day without
    record Function(
            int line,
            String employeeKey,
            SchoolFunction function,
            LocalDate from,
            Optional<LocalDate> until) {
        @Override
        public String toString() {
            return "Function[line " + line + "]";
        }
    }
}
