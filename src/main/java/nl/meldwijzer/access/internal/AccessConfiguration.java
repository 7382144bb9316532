package nl.meldwijzer.access.internal;

import nl.meldwijzer.access.AccessAssembly;
import nl.meldwijzer.access.AccessAssembly.Foundation;
import nl.meldwijzer.access.Accounts;
import nl.meldwijzer.access.DossierPlaces;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Invitations;
import nl.meldwijzer.access.Sessions;
import nl.meldwijzer.access.SetUp;
import nl.meldwijzer.access.SignIn;
import nl.meldwijzer.access.Standing;
import nl.meldwijzer.access.StepUp;
import nl.meldwijzer.access.TeamChanges;
import nl.meldwijzer.access.Teams;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.vault.Vault;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

import java.security.SecureRandom;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class AccessConfiguration {
    @Bean
    Foundation accessFoundation(
            Store store,
            Vault vault,
            DomainClock domainClock,
            SecurityClock securityClock,
            SecureRandom random) {
        return new Foundation(store, vault, domainClock, securityClock, random);
    }

    /// People and dossiers are made of beans that need this one: their answers are asked for late.
    @Bean
    AccessAssembly access(
            Foundation foundation,
            @Lazy Standing standing,
            @Lazy DossierPlaces places,
            AccessSettings settings) {
        return AccessAssembly.of(foundation, standing, places, settings.options());
    }

    @Bean
    Gatekeeper gatekeeper(AccessAssembly access) {
        return access.gatekeeper();
    }

    @Bean
    Teams teams(AccessAssembly access) {
        return access.teams();
    }

    @Bean
    TeamChanges teamChanges(AccessAssembly access) {
        return access.teamChanges();
    }

    @Bean
    SignIn signIn(AccessAssembly access) {
        return access.signIn();
    }

    @Bean
    StepUp stepUp(AccessAssembly access) {
        return access.stepUp();
    }

    @Bean
    Sessions sessions(AccessAssembly access) {
        return access.sessions();
    }

    @Bean
    Invitations invitations(AccessAssembly access) {
        return access.invitations();
    }

    @Bean
    Accounts accounts(AccessAssembly access) {
        return access.accounts();
    }

    @Bean
    SetUp setUp(AccessAssembly access) {
        return access.setUp();
    }
}
