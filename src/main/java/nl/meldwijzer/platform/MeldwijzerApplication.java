package nl.meldwijzer.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import java.util.Map;

/// The server.
@SpringBootApplication(scanBasePackages = "nl.meldwijzer", proxyBeanMethods = false)
public class MeldwijzerApplication {

    /// Starts the server with these properties, which go before those of any file.
    ///
    /// @param brought adds what whoever starts it has opened already
    public static ConfigurableApplicationContext start(
            Map<String, String> properties,
            ApplicationContextInitializer<GenericApplicationContext> brought) {
        var application = new SpringApplication(MeldwijzerApplication.class);
        application.addInitializers(brought);
        application.setLogStartupInfo(false);
        return application.run(
                properties.entrySet().stream()
                        .map(property -> "--" + property.getKey() + "=" + property.getValue())
                        .toArray(String[]::new));
    }
}
