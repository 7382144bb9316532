package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.StaffId;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// Who is who on stage.
///
/// @param staff by label; those whom the scenario does not name have labels that start with `+`
/// @param partners the names of people outside the school, by label
public record Cast(
        SchoolId school,
        SequencedMap<String, StaffId> staff,
        Map<String, PupilId> pupils,
        Map<String, ParentId> parents,
        Map<String, String> partners) {
    static final String ACCESS_POINT = "rehearsal";

    public Cast {
        staff = new LinkedHashMap<>(staff);
        pupils = Map.copyOf(pupils);
        parents = Map.copyOf(parents);
        partners = Map.copyOf(partners);
    }

    Visitor.Employee visitor(String label) {
        return new Visitor.Employee(member(staff, label), school, ACCESS_POINT);
    }

    PupilId pupil(String label) {
        return member(pupils, label);
    }

    private static <T> T member(Map<String, T> all, String label) {
        var member = all.get(label);
        if (member == null) {
            throw new IllegalStateException("nobody was cast as " + label);
        }
        return member;
    }
}
