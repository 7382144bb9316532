package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.View;
import nl.meldwijzer.dossier.OwnDeposits.Deposit;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.people.People;
import nl.meldwijzer.protocol.ClosingEntry;
import nl.meldwijzer.protocol.Dossier;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Recorded;
import nl.meldwijzer.vault.Vault;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds back what somebody deposited.
public final class DepositBox {
    private final Store store;
    private final Vault vault;
    private final Folds folds;
    private final People people;
    private final Gatekeeper gatekeeper;

    DepositBox(Store store, Vault vault, Folds folds, People people, Gatekeeper gatekeeper) {
        this.store = store;
        this.vault = vault;
        this.folds = folds;
        this.people = people;
        this.gatekeeper = gatekeeper;
    }

    public List<Deposit> of(Grant.List grant) {
        var deposits = new ArrayList<Deposit>();
        var ids = new HashMap<Scope, List<String>>();
        for (var view : grant.views()) {
            var rows = rows(grant, view);
            ids.put(view.scope(), rows.stream().map(row -> row.id().value()).toList());
            rows.forEach(row -> deposit(grant, row).ifPresent(deposits::add));
        }
        listed(grant, ids);
        deposits.sort(Comparator.comparing(Deposit::at).reversed());
        return deposits;
    }

    /// A board log in which nothing was found gets no line, so that it does not fill up with every
    /// employee's look at her own deposits.
    private void listed(Grant.List grant, Map<Scope, List<String>> ids) {
        ids.entrySet()
                .removeIf(found ->
                        found.getKey() instanceof Scope.Board && found.getValue().isEmpty());
        gatekeeper.listed(grant, ids);
    }

    private List<DepositRows.Row> rows(Grant.List grant, View view) {
        byte[] depositor = Depositing.depositor(vault, view.scope(), grant.actor());
        return store.ask(view.scope(), sql -> DepositRows.of(sql, view.scope(), depositor));
    }

    private Optional<Deposit> deposit(Grant.List grant, DepositRows.Row row) {
        var dossier = folds.current(row.place());
        var own =
                row.numbers().all().stream()
                        .flatMap(number -> dossier.entry(number).stream())
                        .toList();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Deposit(
                        row.id(),
                        own.getLast().at(),
                        dossier.pupil().flatMap(pupil -> people.pupil(grant, pupil)),
                        own.stream().filter(DepositBox::isShown).map(Recorded::entry).toList(),
                        isTakenUp(dossier, row)));
    }

    /// That a dossier was opened with it, or again, and who was let in or excluded, is not for the
    /// depositor.
    static boolean isShown(Recorded recorded) {
        return !(recorded.entry() instanceof Entry.DossierOpened)
                && !(recorded.entry() instanceof ClosingEntry.Reopened)
                && !(recorded.entry() instanceof Entry.PersonExcluded)
                && !(recorded.entry() instanceof Entry.TeamMemberAdded);
    }

    private static boolean isTakenUp(Dossier dossier, DepositRows.Row row) {
        return dossier.entries().stream()
                .skip(row.numbers().last())
                .anyMatch(entry ->
                        !Collections.disjoint(
                                entry.author().functions(), SchoolFunction.coordinators()));
    }
}
