package nl.meldwijzer.people;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Changes the register of people by hand. Every method is one transaction with the Grant's audit
/// line; a refusal commits its line too.
public interface PeopleRegister {
    Changed<GroupId> addGroup(Grant.School grant, String name, String yearGroup);

    Changed<PupilId> registerPupil(Grant.School grant, PupilDetails pupil);

    /// An external key that is not given stays as it was.
    Changed<PupilId> changePupil(Grant.School grant, PupilId id, PupilDetails pupil);

    /// Says from which day she is no longer a pupil of this school, or that she still is.
    Changed<PupilId> setLeft(Grant.School grant, PupilId id, Optional<LocalDate> on);

    /// Adds a parent to a pupil. One who is known from a brother or sister is added by her id.
    Changed<ParentId> addParent(Grant.School grant, PupilId pupil, ParentDetails parent);

    /// Says that a known parent is a parent of this pupil too, or changes relation or authority.
    Changed<ParentId> setParent(
            Grant.School grant,
            PupilId pupil,
            ParentId parent,
            Relation relation,
            Authority authority);

    Changed<StaffId> addEmployee(Grant.School grant, EmployeeDetails employee);

    /// Gives a function for a time: one that is held until further notice or, as with a substitute,
    /// up to a day that is known in advance (S171).
    Changed<StaffId> startFunction(Grant.School grant, StaffId staff, FunctionPeriod period);

    /// Ends a function that is held; not the last of those a school cannot do without (T28).
    ///
    /// @param lastDay the last day on which it is held, as with a place on a team; a day that is
    ///   past ends it at once
    Changed<StaffId> endFunction(
            Grant.School grant, StaffId staff, SchoolFunction function, LocalDate lastDay);

    /// Takes all standing away, today and at once.
    Changed<StaffId> endEmployee(Grant.School grant, StaffId staff);

    /// When the school is closed. Nothing else of what it was founded with can be changed in place:
    /// terms and switches stand in the versions of its code.
    Changed<SchoolAgreement> setCalendar(
            Grant.School grant, List<SchoolAgreement.Holiday> holidays, Set<LocalDate> closingDays);

    /// What is written down of a pupil.
    ///
    /// @param externalKey the key in the school administration; empty for who is not in there
    record PupilDetails(
            PersonName name,
            Optional<LocalDate> born,
            Optional<GroupId> group,
            Optional<String> externalKey) {
        @Override
        public String toString() {
            return "PupilDetails[REDACTED]";
        }
    }

    record ParentDetails(PersonName name, Relation relation, Authority authority) {}

    /// What is written down of a new employee.
    ///
    /// @param functions held from today
    record EmployeeDetails(
            PersonName name,
            Optional<String> email,
            Optional<String> externalKey,
            Set<SchoolFunction> functions,
            Set<GroupId> groups) {
        public EmployeeDetails {
            functions = Set.copyOf(functions);
            groups = Set.copyOf(groups);
        }

        @Override
        public String toString() {
            return "EmployeeDetails[REDACTED]";
        }
    }
}
