package nl.meldwijzer.drafts.internal;

import nl.meldwijzer.drafts.Drafts;
import nl.meldwijzer.drafts.DraftsAssembly;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.people.Schools;
import nl.meldwijzer.vault.Vault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.security.SecureRandom;

@Configuration(proxyBeanMethods = false)
class DraftsConfiguration {
    @Bean
    Drafts drafts(Store store, Vault vault, DomainClock clock, SecureRandom random) {
        return DraftsAssembly.of(store, vault, clock, random);
    }

    /// Old drafts go although nobody comes by.
    @Bean
    Sweeping draftSweeping(Drafts drafts, Schools schools) {
        return Sweeping.everyHour(() -> schools.all().forEach(school -> drafts.sweep(school.id())));
    }
}
