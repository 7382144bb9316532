package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.SchoolFunction;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// A dossier as an author finds it.
record Situation(Dossier dossier, Circumstances circumstances) {
    Author author() {
        return circumstances.author();
    }

    /// The version of the protocol that counts: whoever asks gave the agreement of the dossier's
    /// own, or of the school's for a new one.
    Version version() {
        return circumstances.school().version();
    }

    /// The number that the next entry gets.
    long nextNumber() {
        return dossier.version().value() + 1;
    }

    /// Who looks after the dossier: attention officer and deputy, or the board for a sealed one.
    boolean isKeeper() {
        return author().holdsAny(keepers());
    }

    Set<SchoolFunction> keepers() {
        return dossier.isSealed()
                ? Set.of(SchoolFunction.BOARD_RECIPIENT)
                : SchoolFunction.attentionOfficers();
    }

    /// The step plan is closed for whoever sees the dossier. A depositor does not see it, and must
    /// not learn from a refusal that it is there.
    boolean isClosedToSteps() {
        return (dossier.isSealed() && !dossier.isConverted())
                || (dossier.isOnEmployeeRoute() && seesAll());
    }

    /// Whether the question of the route was answered, as far as the author can see.
    boolean knowsRoute() {
        return seesAll()
                ? dossier.route().isPresent()
                : dossier.entries().stream()
                        .filter(this::isOwn)
                        .anyMatch(own -> own.entry() instanceof Entry.RouteChosen);
    }

    /// Whether the question of the route has an answer, by whomever.
    boolean isRouteKnown() {
        return dossier.route().filter(route -> route != Route.UNKNOWN).isPresent();
    }

    /// Whether the author sees the whole dossier. Whoever is excluded sees what she wrote herself,
    /// as every depositor does, and cannot tell that she is excluded.
    boolean seesAll() {
        return circumstances.seesAll() && !isExcluded();
    }

    boolean isExcluded() {
        return author().staff().filter(dossier.excluded()::contains).isPresent();
    }

    List<Recorded> visibleNotes() {
        return notes(this::isVisible);
    }

    List<Recorded> correctableNotes() {
        return notes(this::isCorrectable);
    }

    List<Recorded> visibleOpenHypotheses() {
        return dossier.openHypotheses().stream().filter(this::isVisible).toList();
    }

    boolean isVisible(Recorded recorded) {
        return seesAll() || isOwn(recorded);
    }

    boolean isCorrectable(Recorded recorded) {
        return isOwn(recorded) || (seesAll() && isKeeper());
    }

    private boolean isOwn(Recorded recorded) {
        return recorded.author().actor().equals(author().actor());
    }

    private List<Recorded> notes(Predicate<Recorded> wanted) {
        return dossier.entries().stream()
                .filter(recorded -> recorded.entry().isNote())
                .filter(wanted)
                .toList();
    }
}
