package nl.meldwijzer.access;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SchoolId;

import java.util.Set;

/// What every grant has: its holder.
abstract class Held {
    private final Grant.Basis basis;

    Held(Grant.Basis basis) {
        this.basis = basis;
    }

    public final Actor actor() {
        return basis.actor();
    }

    public final SchoolId school() {
        return basis.school();
    }

    public final long edition() {
        return basis.edition();
    }

    public final Set<SchoolFunction> functions() {
        return basis.functions();
    }
}
