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
    /// The store's edition now ([nl.meldwijzer.ledger.store.Store#edition]).
    long edition();

    /// A school, as it stands in an edition that was asked for just now, or later.
    record Asked(SchoolId school, long edition) {}

    /// The functions that an employee holds at a school on a day; board functions included.
    Set<SchoolFunction> functions(Asked school, StaffId staff, LocalDate on);

    /// The same, as it stands now.
    default Set<SchoolFunction> functions(SchoolId school, StaffId staff, LocalDate on) {
        return functions(new Asked(school, edition()), staff, on);
    }

    /// Who holds any of the given functions at a school on a day.
    List<StaffId> holders(SchoolId school, Set<SchoolFunction> functions, LocalDate on);

    /// Whether this is a pupil of the school, or was one.
    boolean isPupil(SchoolId school, PupilId pupil);

    /// The board of a school.
    Optional<BoardId> boardOf(SchoolId school);
}
