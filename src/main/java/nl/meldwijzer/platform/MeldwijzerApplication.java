package nl.meldwijzer.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication(scanBasePackages = "nl.meldwijzer", proxyBeanMethods = false)
public class MeldwijzerApplication {

    public static void start(String... arguments) {
        SpringApplication.run(MeldwijzerApplication.class, arguments);
    }
}
