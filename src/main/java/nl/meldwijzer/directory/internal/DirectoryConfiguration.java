package nl.meldwijzer.directory.internal;

import nl.meldwijzer.directory.Contacts;
import nl.meldwijzer.directory.Directory;
import nl.meldwijzer.directory.DirectoryAssembly;
import nl.meldwijzer.directory.DirectoryImport;
import nl.meldwijzer.directory.DirectoryRegister;
import nl.meldwijzer.directory.EmergencyNumbers;
import nl.meldwijzer.governance.ReportingCodes;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.vault.Vault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.security.SecureRandom;

@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {
    @Bean
    DirectoryAssembly directoryAssembly(
            Store store, Vault vault, ReportingCodes codes, DomainClock clock) {
        var storage = new DirectoryAssembly.Storage(store, vault);
        return DirectoryAssembly.of(storage, codes, clock, new SecureRandom());
    }

    @Bean
    Directory directory(DirectoryAssembly assembly) {
        return assembly.directory();
    }

    @Bean
    DirectoryRegister directoryRegister(DirectoryAssembly assembly) {
        return assembly.register();
    }

    @Bean
    DirectoryImport directoryImport(DirectoryAssembly assembly) {
        return assembly.imports();
    }

    @Bean
    Contacts contacts(DirectoryAssembly assembly) {
        return assembly.contacts();
    }

    @Bean
    EmergencyNumbers emergencyNumbers(DirectoryAssembly assembly) {
        return assembly.emergencyNumbers();
    }
}
