package nl.meldwijzer.access;

import nl.meldwijzer.kernel.BoardId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.StaffId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Who holds which function when. Declared here, answered by `people`.
public interface Standing {
    /// The functions that an employee holds at a school on a day; board functions included.
    Set<SchoolFunction> functions(SchoolId school, StaffId staff, LocalDate on);

    /// Who holds any of the given functions at a school on a day.
    List<StaffId> holders(SchoolId school, Set<SchoolFunction> functions, LocalDate on);

    /// Whether this is a pupil of the school, or was one.
    boolean isPupil(SchoolId school, PupilId pupil);

    /// The board of a school.
    Optional<BoardId> boardOf(SchoolId school);
}
