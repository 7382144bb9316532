package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.DomainClock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/// Everything a decision depends on besides the dossier and the act.
public record Circumstances(
        Instant now, Author author, Set<Relation> relations, Agreement school, PupilFacts pupil) {
    public Circumstances {
        relations = Signal.ordered(relations);
    }

    /// Today at the school.
    public LocalDate today() {
        return now.atZone(DomainClock.ZONE).toLocalDate();
    }

    /// Whether the author sees the whole dossier, not just what she wrote herself.
    public boolean seesAll() {
        return relations.contains(Relation.TEAM)
                || relations.contains(Relation.COORDINATOR)
                || relations.contains(Relation.BOARD);
    }
}
