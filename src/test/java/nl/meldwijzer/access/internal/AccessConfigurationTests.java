package nl.meldwijzer.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.AccessWorld;
import nl.meldwijzer.access.Accounts;
import nl.meldwijzer.access.DossierPlaces;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.InventedPlaces;
import nl.meldwijzer.access.Invitations;
import nl.meldwijzer.access.Sessions;
import nl.meldwijzer.access.SetUp;
import nl.meldwijzer.access.SignIn;
import nl.meldwijzer.access.Standing;
import nl.meldwijzer.access.TeamChanges;
import nl.meldwijzer.access.Teams;
import nl.meldwijzer.kernel.BoardId;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.vault.Vault;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class AccessConfigurationTests {
    @TempDir Path folder;

    @Test
    void everyPartCanBeAskedForEvenByThoseWhoAnswerItsPorts() {
        var world = new AccessWorld(folder);
        runner(world)
                .run(context ->
                        assertThat(context)
                                .hasNotFailed()
                                .hasSingleBean(Gatekeeper.class)
                                .hasSingleBean(Teams.class)
                                .hasSingleBean(TeamChanges.class)
                                .hasSingleBean(SignIn.class)
                                .hasSingleBean(Sessions.class)
                                .hasSingleBean(Invitations.class)
                                .hasSingleBean(Accounts.class)
                                .hasSingleBean(SetUp.class));
    }

    @Test
    void anInvitationOfOverAWeekStopsTheStart() {
        var world = new AccessWorld(folder);
        runner(world)
                .withPropertyValues("meldwijzer.access.invitation-days=8")
                .run(context -> assertThat(context).hasFailed());
    }

    /// The store is closed by the context, which knows it for something to close.
    private static ApplicationContextRunner runner(AccessWorld world) {
        return new ApplicationContextRunner()
                .withUserConfiguration(AccessConfiguration.class)
                .withBean(Store.class, () -> world.store)
                .withBean(Vault.class, world.store::vault)
                .withBean(DomainClock.class, () -> world::now)
                .withBean(SecurityClock.class, () -> world::now)
                .withBean(SecureRandom.class, SecureRandom::new)
                .withBean(NeedsTheGatekeeper.class)
                .withBean(DossierPlaces.class, InventedPlaces::none);
    }

    /// As in `people`: what answers the port is made of what asks it.
    static final class NeedsTheGatekeeper implements Standing {
        NeedsTheGatekeeper(Gatekeeper gatekeeper) {
            assertThat(gatekeeper).isNotNull();
        }

        @Override
        public long edition() {
            return 0;
        }

        @Override
        public Set<SchoolFunction> functions(Asked school, StaffId staff, LocalDate on) {
            return Set.of();
        }

        @Override
        public boolean isPupil(SchoolId school, PupilId pupil) {
            return false;
        }

        @Override
        public List<StaffId> holders(SchoolId school, Set<SchoolFunction> any, LocalDate on) {
            return List.of();
        }

        @Override
        public Optional<BoardId> boardOf(SchoolId school) {
            return Optional.empty();
        }
    }
}
