package nl.meldwijzer.people;

import nl.meldwijzer.kernel.BoardId;
import nl.meldwijzer.kernel.SchoolCalendar;
import nl.meldwijzer.kernel.SchoolId;

import java.util.List;
import java.util.Optional;

/// The organisations of this install. Their names are public, so they ask for no Grant: the
/// emergency page shows them to whoever comes.
public interface Schools {
    List<SchoolCard> all();

    Optional<SchoolCard> school(SchoolId school);

    /// When a school is closed; as public as its gate.
    SchoolCalendar calendar(SchoolId school);

    /// A school and whose it is.
    ///
    /// @param brin the number of the school in the national register; empty when not given
    record SchoolCard(
            SchoolId id, String name, Optional<String> brin, BoardId board, String boardName) {}
}
