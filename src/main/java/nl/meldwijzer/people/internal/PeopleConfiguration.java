package nl.meldwijzer.people.internal;

import nl.meldwijzer.access.Standing;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.people.Founding;
import nl.meldwijzer.people.ImportFile;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.PeopleAssembly;
import nl.meldwijzer.people.PeopleRegister;
import nl.meldwijzer.people.Schools;
import nl.meldwijzer.vault.Vault;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.security.SecureRandom;

@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {
    @Bean
    PeopleAssembly peopleAssembly(Store store, Vault vault, DomainClock clock) {
        return PeopleAssembly.of(store, vault, clock, new SecureRandom());
    }

    @Bean
    Standing standing(PeopleAssembly people) {
        return people.standing();
    }

    @Bean
    People people(PeopleAssembly people) {
        return people.people();
    }

    @Bean
    PeopleRegister peopleRegister(PeopleAssembly people) {
        return people.register();
    }

    @Bean
    ImportFile importFile(PeopleAssembly people) {
        return people.importFile();
    }

    @Bean
    Founding founding(PeopleAssembly people) {
        return people.founding();
    }

    @Bean
    Schools schools(PeopleAssembly people) {
        return people.schools();
    }
}
