package nl.meldwijzer.web.dossier;

import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Involved;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Names of employees, of the pupil and of her parents, for a reader who may see them.
record Names(Function<StaffId, String> staff, Function<Involved, String> involved) {
    String of(StaffId person) {
        return staff.apply(person);
    }

    String of(ParentId parent) {
        return of(new Involved.Parent(parent));
    }

    String of(Involved one) {
        return involved.apply(one);
    }

    String all(Collection<Involved> them) {
        return them.stream().map(this::of).collect(Collectors.joining(", "));
    }

    String staff(Collection<StaffId> them) {
        return them.stream().map(this::of).collect(Collectors.joining(", "));
    }
}
