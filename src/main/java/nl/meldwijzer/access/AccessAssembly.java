package nl.meldwijzer.access;

import nl.meldwijzer.access.internal.Entrance;
import nl.meldwijzer.access.internal.ReviewRows;
import nl.meldwijzer.access.internal.StoredTeamChanges;
import nl.meldwijzer.access.internal.StoredTeams;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.vault.Vault;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// The module put together, with or without Spring.
public record AccessAssembly(
        Gatekeeper gatekeeper,
        Teams teams,
        TeamChanges teamChanges,
        SignIn signIn,
        StepUp stepUp,
        Sessions sessions,
        Invitations invitations,
        Accounts accounts,
        SetUp setUp) {
    /// Puts it together on what others provide. Makes the install's keys when they are not there
    /// yet.
    public static AccessAssembly of(
            Foundation foundation, Standing standing, DossierPlaces places, AccessOptions options) {
        foundation.vault().openScope(new Scope.Install());
        var teams = new StoredTeams(foundation.store());
        var entrance = Entrance.of(foundation, standing, options);
        return new AccessAssembly(
                new Gatekeeper(
                        standing,
                        teams,
                        places,
                        new Trail(foundation.store()),
                        foundation.domainClock()),
                teams,
                new StoredTeamChanges(),
                entrance.signIn(),
                entrance.stepUp(),
                entrance.sessions(),
                entrance.invitations(),
                entrance.accounts(),
                entrance.setUp());
    }

    /// What the module stands on.
    ///
    /// @param random a cryptographic source of randomness
    public record Foundation(
            Store store,
            Vault vault,
            DomainClock domainClock,
            SecurityClock securityClock,
            RandomGenerator random) {}

    /// In the log itself.
    private record Trail(Store store) implements AuditTrail {
        @Override
        public void commit(List<AuditLine> lines) {
            store.write(tx -> {
                lines.forEach(tx::audit);
                return true;
            });
        }

        @Override
        public void commitReview(AuditLine line, LocalDate day) {
            store.write(tx -> {
                ReviewRows.sign(tx.sql(line.scope()), line.scope(), day);
                tx.audit(line);
                return true;
            });
        }

        @Override
        public Optional<LocalDate> lastReview(Scope scope) {
            return store.ask(scope, sql -> ReviewRows.last(sql, scope));
        }
    }
}
