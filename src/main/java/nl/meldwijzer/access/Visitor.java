package nl.meldwijzer.access;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.StaffId;

/// Somebody who asks: a signed-in employee of one school, or the operator at the command line.
/// Carries no rights; those are looked up at every request.
public sealed interface Visitor {
    Actor actor();

    /// The school where the visitor asks.
    SchoolId school();

    /// An employee.
    ///
    /// @param accessPoint where she comes from, for the audit line: a session's id hash,
    ///   `rehearsal`
    record Employee(StaffId staff, SchoolId school, String accessPoint) implements Visitor {
        @Override
        public Actor actor() {
            return new Actor.Employee(staff);
        }
    }

    /// The operator (architecture decision 6): settings and import, no dossier content.
    record Operator(SchoolId school) implements Visitor {
        @Override
        public Actor actor() {
            return new Actor.Operator();
        }
    }
}
