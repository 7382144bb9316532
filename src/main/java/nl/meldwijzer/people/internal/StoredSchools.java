package nl.meldwijzer.people.internal;

import nl.meldwijzer.kernel.SchoolCalendar;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.people.Schools;

import java.util.List;
import java.util.Optional;

/// The organisations, from their rows.
public final class StoredSchools implements Schools {
    private final PeopleRows rows;

    public StoredSchools(PeopleRows rows) {
        this.rows = rows;
    }

    @Override
    public List<SchoolCard> all() {
        return rows.read(rows.organisations::all);
    }

    @Override
    public Optional<SchoolCard> school(SchoolId school) {
        return rows.read(sql -> rows.organisations.school(sql, school));
    }

    @Override
    public SchoolCalendar calendar(SchoolId school) {
        var agreement =
                rows.read(sql -> rows.agreements.of(new InScope(sql, new Scope.School(school))));
        return agreement.calendar();
    }
}
