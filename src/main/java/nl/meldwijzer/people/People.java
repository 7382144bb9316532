package nl.meldwijzer.people;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.kernel.StaffId;

import java.util.List;
import java.util.Optional;

/// Gives out what is known of people, at the school of the Grant and nowhere else.
///
/// The Grant's own audit line covers what is read under it, with two exceptions that commit theirs
/// here: [#staff] and [#email]. Whoever asks [#pupils] reports the ids to `Gatekeeper.listed`
/// before anything leaves.
public interface People {
    /// Under a [Grant.Deposit] only the pupil it is for.
    Optional<PupilCard> pupil(Grant grant, PupilId pupil);

    /// In the order of their surnames; at most 200.
    List<PupilCard> pupils(Grant.List grant, PupilQuery query);

    /// The parents of a pupil, each with relation and authority (T39).
    List<ParentCard> parents(Grant grant, PupilId pupil);

    /// The households of a pupil, with the brothers and sisters at this school.
    List<FamilyCard> families(Grant grant, PupilId pupil);

    List<GroupCard> groups(Grant grant);

    /// An employee of the school or of its board, also when she has left.
    Optional<EmployeeCard> employee(Grant grant, StaffId staff);

    /// Those employed today, of the school and of its board: to choose one.
    List<EmployeeCard> colleagues(Grant grant);

    /// All employees, also those who left. Commits its audit line.
    List<EmployeeCard> staff(Grant.School grant);

    /// The address to invite somebody at. Commits its audit line.
    Optional<Secret<String>> email(Grant.School grant, StaffId staff);

    /// One's own name, to say who is signed in.
    Optional<PersonName> self(Visitor.Employee visitor);

    SchoolAgreement agreement(Grant grant);

    /// The name under which people know the school.
    String school(Grant grant);

    /// Functions that nobody holds today.
    List<Vacancy> vacancies(Grant grant);
}
