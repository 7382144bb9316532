package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.access.Team;
import nl.meldwijzer.access.Teams;
import nl.meldwijzer.dossier.Projections.Difference;
import nl.meldwijzer.dossier.Projections.Kind;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.protocol.Dossier;
import nl.meldwijzer.protocol.DueItem;
import nl.meldwijzer.protocol.DueKey;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.Vault;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes every derived row again from the entries and compares.
public final class Recomputing {
    private final Store store;
    private final Vault vault;
    private final Folds folds;
    private final DueItems dues;
    private final Register register;
    private final Teams teams;

    Recomputing(
            Store store, Vault vault, Folds folds, DueItems dues, Register register, Teams teams) {
        this.store = store;
        this.vault = vault;
        this.folds = folds;
        this.dues = dues;
        this.register = register;
        this.teams = teams;
    }

    public List<Difference> check(Scope scope) {
        var differences = new ArrayList<Difference>();
        for (var row : store.ask(scope, sql -> RegisterRows.all(sql, scope))) {
            if (vault.holds(new KeyName.Dossier(scope, row.place().dossier()))) {
                check(row)
                        .forEach(kind ->
                                differences.add(
                                        new Difference(scope, row.place().dossier(), kind)));
            }
        }
        return differences;
    }

    private List<Kind> check(RegisterRows.Row row) {
        var dossier = folds.anew(row.place());
        var wrong = new ArrayList<Kind>();
        if (!isRight(row, dossier)) {
            wrong.add(Kind.REGISTER);
        }
        if (!areRight(row.place(), dossier)) {
            wrong.add(Kind.DUE_ITEMS);
        }
        var team = teams.current(row.place().scope(), row.place().dossier());
        if (!team.members().equals(members(dossier))) {
            wrong.add(Kind.TEAM);
        }
        if (!team.excluded().equals(dossier.excluded())) {
            wrong.add(Kind.EXCLUSIONS);
        }
        if (!team.openings().equals(openings(dossier))) {
            wrong.add(Kind.EMERGENCY_ACCESS);
        }
        return wrong;
    }

    private static Set<Team.Member> members(Dossier dossier) {
        return dossier.memberships().stream()
                .map(one -> new Team.Member(one.person(), one.until().optional()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Team.Opening> openings(Dossier dossier) {
        var openings = new HashSet<Team.Opening>();
        for (var recorded : dossier.entries()) {
            if (recorded.entry() instanceof Entry.GlassBroken(_, _, var until)) {
                recorded.author()
                        .staff()
                        .ifPresent(staff -> openings.add(new Team.Opening(staff, until)));
            }
        }
        return openings;
    }

    private boolean isRight(RegisterRows.Row row, Dossier dossier) {
        var pupil = dossier.pupil();
        return pupil.isPresent()
                && pupil.equals(register.pupil(row))
                && Arrays.equals(row.pupilTag(), register.tag(row.place().scope(), pupil.get()))
                && dossier.isSealed() == row.isSealed();
    }

    /// Every item that was ever set has a row; what the entries settled is settled, nothing else
    /// is.
    private boolean areRight(Place place, Dossier dossier) {
        var open =
                dossier.openDue().stream()
                        .map(DueItem::key)
                        .collect(Collectors.toUnmodifiableSet());
        Map<DueKey, DueItem> all = new HashMap<>();
        dossier.entries().forEach(entry -> entry.sets().forEach(item -> all.put(item.key(), item)));
        var rows = store.ask(place.scope(), sql -> DueRows.of(sql, place));
        return rows.size() == all.size()
                && rows.stream().allMatch(row -> isRight(place, row, all, open::contains));
    }

    private boolean isRight(
            Place place,
            DueRow row,
            Map<DueKey, DueItem> all,
            java.util.function.Predicate<DueKey> isOpen) {
        Optional<DueItem> item = dues.open(row);
        return item.isPresent()
                && item.get().equals(all.get(item.get().key()))
                && ByteBuffer.wrap(row.key())
                        .equals(ByteBuffer.wrap(dues.key(place, item.get().key())))
                && row.on().equals(item.get().on())
                && row.isSettled() != isOpen.test(item.get().key());
    }
}
