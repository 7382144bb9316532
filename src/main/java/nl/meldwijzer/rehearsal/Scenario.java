package nl.meldwijzer.rehearsal;

import nl.meldwijzer.kernel.SchoolFunction;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/// A scenario as it was read: a school, its people and what happens there, step by step
/// (architecture chapter 5). All people in it are fictional.
public record Scenario(
        String file,
        String title,
        String protocol,
        School school,
        People people,
        List<Step> steps) {
    public Scenario {
        steps = List.copyOf(steps);
    }

    /// The school and what it agreed.
    public record School(
            String name,
            Map<String, Boolean> switches,
            List<Days> holidays,
            List<LocalDate> closingDays) {
        public School {
            switches = Map.copyOf(switches);
            holidays = List.copyOf(holidays);
            closingDays = List.copyOf(closingDays);
        }
    }

    /// A stretch of days, both ends in it.
    public record Days(LocalDate first, LocalDate last) {}

    /// Everyone in the scenario, by label.
    public record People(
            SequencedMap<String, Employee> staff,
            SequencedMap<String, Partner> partners,
            SequencedMap<String, Pupil> pupils) {
        public People {
            staff = new LinkedHashMap<>(staff);
            partners = new LinkedHashMap<>(partners);
            pupils = new LinkedHashMap<>(pupils);
        }
    }

    /// An employee, her functions and her groups.
    public record Employee(String name, Set<SchoolFunction> functions, List<String> groups) {
        public Employee {
            functions = Set.copyOf(functions);
            groups = List.copyOf(groups);
        }
    }

    /// Somebody outside the school.
    public record Partner(String name, String function) {}

    /// A pupil with her parents by label.
    public record Pupil(
            String name,
            LocalDate born,
            @Nullable String group,
            SequencedMap<String, Parent> parents) {
        public Pupil {
            parents = new LinkedHashMap<>(parents);
        }
    }

    /// A parent, with or without authority.
    public record Parent(String name, boolean authority) {}
}
