package nl.meldwijzer.web.people;

import nl.meldwijzer.web.form.Notice;

import java.util.List;

/// Who is known at this school: staff with their functions, and the groups of pupils.
///
/// @param vacancies sentences about functions that nobody holds
/// @param keepsInstall whether the reader may look at the state of the install
public record PeoplePage(
        List<Notice> notices,
        List<String> vacancies,
        List<StaffLine> staff,
        List<Group> groups,
        boolean keepsInstall) {
    public PeoplePage {
        notices = List.copyOf(notices);
        vacancies = List.copyOf(vacancies);
        staff = List.copyOf(staff);
        groups = List.copyOf(groups);
    }

    /// A group to look into.
    public record Group(String path, String name) {}

    /// An employee, the functions held now, and whether she can sign in.
    public record StaffLine(String path, String name, String functions, Account account) {}

    /// In words, and whether an invitation can be made.
    public record Account(String words, boolean canBeInvited, String inviteAction) {}
}
