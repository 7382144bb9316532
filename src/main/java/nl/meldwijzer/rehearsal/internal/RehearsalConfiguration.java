package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.ledger.store.Store;
import nl.meldwijzer.rehearsal.PracticeClock;
import nl.meldwijzer.rehearsal.PracticeMark;
import nl.meldwijzer.rehearsal.PracticeTime;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;

/// What is different in a practice school: its clock. And the check that a store is of the kind
/// that it is started as.
@Configuration(proxyBeanMethods = false)
class RehearsalConfiguration {
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "meldwijzer.practice", havingValue = "true")
    @EnableConfigurationProperties(PracticeFolder.class)
    static class Practice {
        @Bean
        PracticeClock practiceClock(PracticeFolder properties, SecurityClock real) {
            return PracticeClock.of(new PracticeMark(properties.folder()), real);
        }

        @Bean
        PracticeTime practiceTime(PracticeClock clock, Store store) {
            return new PracticeTime(clock, new AuditDesk(store));
        }

        @Bean
        StoreMark practiceMark(Store store) {
            var mark = new StoreMark(store);
            mark.require(StoreMark.Kind.PRACTICE);
            return mark;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(
            name = "meldwijzer.practice",
            havingValue = "false",
            matchIfMissing = true)
    @ConditionalOnProperty("meldwijzer.ledger.folder")
    static class Real {
        @Bean
        StoreMark realMark(Store store) {
            var mark = new StoreMark(store);
            mark.require(StoreMark.Kind.REAL);
            return mark;
        }
    }

    /// The data folder, which holds the mark.
    @ConfigurationProperties("meldwijzer.ledger")
    record PracticeFolder(Path folder) {}
}
