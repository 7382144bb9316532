package nl.meldwijzer.web.directory;

import nl.meldwijzer.web.form.Notice;
import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// All that the school knows of one organisation.
public record OrganisationPage(
        Head head,
        List<Phone> numbers,
        About about,
        List<Past> history,
        Actions actions,
        List<Notice> notices) {
    public OrganisationPage {
        numbers = List.copyOf(numbers);
        history = List.copyOf(history);
        notices = List.copyOf(notices);
    }

    /// Its name and what it is.
    public record Head(String name, String kinds, String checked, boolean isEnded) {}

    /// A number and how sure it is.
    public record Phone(
            String shown, String dialled, String state, String words, String fallback, Call call) {}

    /// When it was called last, and the button to say that one has.
    public record Call(String words, boolean isCalled, String action) {}

    /// Something that is known.
    ///
    /// @param path where the value leads; empty when nowhere
    public record Row(String what, String value, String path) {
        public Row(String what, String value) {
            this(what, value, "");
        }
    }

    /// What is known of it, and who works there.
    public record About(List<Row> rows, Persons persons) {
        public About {
            rows = List.copyOf(rows);
        }
    }

    /// Contact persons, and the form to add one.
    public record Persons(List<Person> all, Questions add) {
        public Persons {
            all = List.copyOf(all);
        }
    }

    /// One contact person.
    ///
    /// @param path to say that it is still right, to change, or to erase
    public record Person(String name, String more, Dial dial, String lookedAt, String path) {
        @Override
        public String toString() {
            return "Person[REDACTED]";
        }
    }

    /// A number to call.
    ///
    /// @param dialled empty when there is no number
    public record Dial(String shown, String dialled) {}

    /// An earlier version.
    public record Past(String when, String who, String what) {}

    /// What may be done by who keeps the directory.
    public record Actions(
            boolean areOffered, long version, String path, Questions agree, Refused refused) {}
}
