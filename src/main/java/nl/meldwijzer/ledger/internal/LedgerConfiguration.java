package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.Recurring;
import nl.meldwijzer.ledger.Checkpoints;
import nl.meldwijzer.ledger.Destruction;
import nl.meldwijzer.ledger.Ledger;
import nl.meldwijzer.ledger.LedgerAssembly;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.ledger.Verification;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.vault.VaultAssembly;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

/// The ledger as beans, once a folder is named; on a server where whoever starts it brings the
/// address, which holds a password and so is no property. Spring closes it before the vault it
/// depends on.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LedgerProperties.class)
@ConditionalOnProperty("meldwijzer.ledger.folder")
class LedgerConfiguration {
    private static final Duration BETWEEN_CHECKPOINTS = Duration.ofMinutes(5);

    @Bean
    LedgerAssembly ledgerAssembly(
            LedgerProperties properties,
            ObjectProvider<StoreAddress> address,
            VaultAssembly keys,
            DomainClock clock) {
        return LedgerAssembly.of(
                address.getIfAvailable(() -> new StoreAddress.Embedded(properties.folder())),
                keys,
                clock);
    }

    @Bean
    Store store(LedgerAssembly assembly) {
        return assembly.store();
    }

    @Bean
    Ledger ledger(LedgerAssembly assembly) {
        return assembly.ledger();
    }

    @Bean
    Checkpoints checkpoints(LedgerAssembly assembly) {
        return assembly.checkpoints();
    }

    @Bean
    Recurring signing(Checkpoints checkpoints) {
        return new Recurring("signing checkpoints", BETWEEN_CHECKPOINTS, checkpoints::signAll);
    }

    @Bean
    Destruction destruction(LedgerAssembly assembly) {
        return assembly.destruction();
    }

    @Bean
    Verification verification(LedgerAssembly assembly) {
        return assembly.verification();
    }
}
