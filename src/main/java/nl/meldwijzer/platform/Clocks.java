package nl.meldwijzer.platform;

import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.Recurring;
import nl.meldwijzer.kernel.SecurityClock;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.security.SecureRandom;
import java.time.Instant;

/// Time and chance: the only place that asks the machine for them.
@Configuration(proxyBeanMethods = false)
public class Clocks {
    /// Real time.
    public static SecurityClock real() {
        return Instant::now;
    }

    @Bean
    SecurityClock securityClock() {
        return real();
    }

    /// In a practice school `rehearsal` provides one that can be moved.
    @Bean
    @ConditionalOnProperty(
            name = "meldwijzer.practice",
            havingValue = "false",
            matchIfMissing = true)
    DomainClock domainClock() {
        return Instant::now;
    }

    @Bean
    Rounds rounds(ObjectProvider<Recurring> all) {
        return new Rounds(all.stream().toList());
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }
}
