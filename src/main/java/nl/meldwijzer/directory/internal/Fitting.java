package nl.meldwijzer.directory.internal;

import nl.meldwijzer.directory.Kind;
import nl.meldwijzer.directory.Organisation;
import nl.meldwijzer.directory.Proposal;
import nl.meldwijzer.directory.Proposal.Fit;
import nl.meldwijzer.directory.Proposal.How;
import nl.meldwijzer.directory.Suspicion;
import nl.meldwijzer.directory.internal.reading.Ceased;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// How what was read fits what is there: by name, and by the names of organisations that merged
/// into it (G1, S234).
final class Fitting {
    private final List<Versions.Row> there;
    private final Map<String, Versions.Row> byName = new HashMap<>();

    Fitting(List<Versions.Row> there) {
        this.there = there;
        there.forEach(row ->
                names(row.organisation())
                        .forEach(name -> byName.merge(name, row, Fitting::theOneThatIsThere)));
    }

    List<Proposal> of(List<Proposal> proposals) {
        var fitted = new ArrayList<Proposal>();
        Set<String> seen = new HashSet<>();
        for (var proposal : proposals) {
            var name = plain(proposal.organisation().name());
            var fit = seen.contains(name) ? new Fit(How.TWICE, "") : fit(proposal, proposals);
            seen.add(name);
            fitted.add(proposal.fitting(fit));
        }
        return fitted;
    }

    private Fit fit(Proposal proposal, List<Proposal> all) {
        if (proposal.isFixed()) {
            return new Fit(How.FIXED, "");
        }
        var known = byName.get(plain(proposal.organisation().name()));
        if (known != null) {
            return new Fit(known.isEnded() ? How.ENDED : How.KNOWN, known.organisation().name());
        }
        return proposal.has(Suspicion.Doubt.CEASED)
                ? new Fit(How.DOUBTFUL, successor(proposal, all).orElse(""))
                : new Fit(How.NEW, "");
    }

    /// Who does now what it did: one that has its name among the earlier ones, or one of that kind.
    private Optional<String> successor(Proposal proposal, List<Proposal> all) {
        return Ceased.of(proposal.organisation().name())
                .flatMap(ceased ->
                        Stream.concat(
                                        there.stream()
                                                .filter(row -> !row.isEnded())
                                                .map(Versions.Row::organisation),
                                        all.stream()
                                                .filter(one -> !one.has(Suspicion.Doubt.CEASED))
                                                .map(Proposal::organisation))
                                .filter(one -> follows(one, ceased))
                                .map(Organisation::name)
                                .findFirst());
    }

    private static boolean follows(Organisation one, Ceased ceased) {
        return (ceased.successor() == Kind.SAFE_HOME
                        && one.identity().kinds().contains(Kind.SAFE_HOME))
                || one.identity().aliases().stream()
                        .anyMatch(alias -> Ceased.of(alias).filter(ceased::equals).isPresent());
    }

    private static Versions.Row theOneThatIsThere(Versions.Row one, Versions.Row other) {
        return one.isEnded() ? other : one;
    }

    private static Stream<String> names(Organisation organisation) {
        return Stream.concat(
                        Stream.of(organisation.name()), organisation.identity().aliases().stream())
                .map(Fitting::plain)
                .filter(name -> !name.isEmpty());
    }

    /// Letters and digits only, without accents and case.
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
