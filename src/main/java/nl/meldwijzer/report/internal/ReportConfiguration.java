package nl.meldwijzer.report.internal;

import nl.meldwijzer.report.Press;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration {
    @Bean
    Press press() {
        return new Press();
    }
}
