package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Who holds the functions on which rules depend, at the moment of the act.
public record Offices(Map<SchoolFunction, Set<StaffId>> holders) {
    /// A school of which nothing is known.
    public static final Offices VACANT = new Offices(Map.of());

    public Offices {
        holders = Map.copyOf(holders);
    }

    /// Everybody who holds any of these functions.
    public Set<StaffId> of(Collection<SchoolFunction> functions) {
        return functions.stream()
                .flatMap(function -> holders.getOrDefault(function, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
