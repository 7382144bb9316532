package nl.meldwijzer.drafts.internal;

import nl.meldwijzer.drafts.Drafts;
import nl.meldwijzer.drafts.DraftsAssembly;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.Recurring;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.people.Schools;
import nl.meldwijzer.vault.Vault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.security.SecureRandom;
import java.time.Duration;

@Configuration(proxyBeanMethods = false)
class DraftsConfiguration {
    private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

    @Bean
    Drafts drafts(Store store, Vault vault, DomainClock clock, SecureRandom random) {
        return DraftsAssembly.of(store, vault, clock, random);
    }

    /// Old drafts go although nobody comes by.
    @Bean
    Recurring draftSweeping(Drafts drafts, Schools schools) {
        return new Recurring(
                "throwing away old drafts",
                BETWEEN_SWEEPS,
                () -> schools.all().forEach(school -> drafts.sweep(school.id())));
    }
}
