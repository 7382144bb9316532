package nl.meldwijzer.web.people;

import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Notice;

import java.util.List;

/// Who is known at this school: pupils with their parents, and staff with their functions.
public record PeoplePage(
        List<Notice> notices, Search search, List<GroupOfPupils> groups, List<StaffLine> staff) {
    public PeoplePage {
        notices = List.copyOf(notices);
        groups = List.copyOf(groups);
        staff = List.copyOf(staff);
    }

    /// What was searched for and the sentence that says how many there are.
    public record Search(Control query, String counts) {}

    /// Pupils of one group.
    public record GroupOfPupils(String name, List<PupilLine> pupils) {
        public GroupOfPupils {
            pupils = List.copyOf(pupils);
        }
    }

    /// A pupil and the parents, each with or without authority.
    public record PupilLine(String name, String born, List<ParentLine> parents) {
        public PupilLine {
            parents = List.copyOf(parents);
        }
    }

    /// A parent.
    public record ParentLine(String name, String authority) {}

    /// An employee, the functions held now, and whether she can sign in.
    public record StaffLine(String path, String name, String functions, Account account) {}

    /// In words, and whether an invitation can be made.
    public record Account(String words, boolean canBeInvited, String inviteAction) {}
}
