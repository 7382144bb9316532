package nl.meldwijzer.upkeep.internal;

import nl.meldwijzer.kernel.Recurring;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.upkeep.Upkeep;
import nl.meldwijzer.upkeep.UpkeepAssembly;
import nl.meldwijzer.vault.Vault;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Duration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UpkeepProperties.class)
@ConditionalOnProperty("meldwijzer.ledger.folder")
class UpkeepConfiguration {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

    @Bean
    Upkeep upkeep(Store store, Vault vault, UpkeepProperties properties) {
        return UpkeepAssembly.of(store, vault, properties.folder());
    }

    @Bean
    Recurring takingUpReceipts(Upkeep upkeep) {
        return new Recurring("taking up receipts", BETWEEN_LOOKS, upkeep::takeUp);
    }
}
