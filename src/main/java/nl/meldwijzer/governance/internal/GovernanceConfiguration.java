package nl.meldwijzer.governance.internal;

import nl.meldwijzer.governance.CodeRegister;
import nl.meldwijzer.governance.GovernanceAssembly;
import nl.meldwijzer.governance.PublishedCode;
import nl.meldwijzer.governance.ReportingCodes;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.people.People;
import nl.meldwijzer.vault.Vault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class GovernanceConfiguration {
    @Bean
    GovernanceAssembly governanceAssembly(
            Store store, Vault vault, People people, DomainClock clock) {
        return GovernanceAssembly.of(store, vault, people, clock);
    }

    @Bean
    ReportingCodes reportingCodes(GovernanceAssembly assembly) {
        return assembly.codes();
    }

    @Bean
    PublishedCode publishedCode(GovernanceAssembly assembly) {
        return assembly.published();
    }

    @Bean
    CodeRegister codeRegister(GovernanceAssembly assembly) {
        return assembly.register();
    }
}
