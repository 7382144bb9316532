package nl.meldwijzer.access.internal;

import nl.meldwijzer.access.AccessWorld;
import nl.meldwijzer.access.Browser;
import nl.meldwijzer.access.Csrf;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Sessions;
import nl.meldwijzer.access.SignIn;
import nl.meldwijzer.kernel.Secret;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.nio.file.Files;

/// The entrance alone, with bare pages: what `web` does with the facade, in a few lines.
@TestConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@EnableConfigurationProperties(AccessSettings.class)
@Import(SecurityConfiguration.class)
class EntranceApplication {
    @Bean(destroyMethod = "close")
    AccessWorld world() throws IOException {
        return new AccessWorld(Files.createTempDirectory("entrance"));
    }

    @Bean
    SignIn signIn(AccessWorld world) {
        return world.access.signIn();
    }

    @Bean
    Sessions sessions(AccessWorld world) {
        return world.access.sessions();
    }

    @RestController
    static class Pages {
        private final SignIn signIn;
        private final Browser browser;
        private final Csrf csrf;
        private final CurrentVisitor visitor;

        Pages(SignIn signIn, Browser browser, Csrf csrf, CurrentVisitor visitor) {
            this.signIn = signIn;
            this.browser = browser;
            this.csrf = csrf;
            this.visitor = visitor;
        }

        @GetMapping({"/inloggen", "/nood", "/nood/school", "/formulier"})
        String form() {
            var field = csrf.field();
            return field.name() + "=" + field.value();
        }

        @PostMapping("/inloggen")
        ResponseEntity<String> signIn(@RequestParam String naam, @RequestParam String wachtwoord) {
            var attempt = browser.attempt(new Secret<>(naam), new Secret<>(wachtwoord));
            return switch (signIn.attempt(attempt)) {
                case SignIn.Result.SignedIn in ->
                        ResponseEntity.status(HttpStatus.SEE_OTHER)
                                .header("Location", browser.keep(in))
                                .build();
                case SignIn.Result.Wrong _ -> ResponseEntity.status(401).body("wrong");
                case SignIn.Result.Wait(var seconds) ->
                        ResponseEntity.status(429).body("wait " + seconds);
                case SignIn.Result.Busy _ -> ResponseEntity.status(503).body("busy");
            };
        }

        @GetMapping({"/", "/dossier/abc/note.correct"})
        String home() {
            return "staff " + visitor.get().staff().value();
        }

        @PostMapping("/signaal")
        String post(@RequestParam String tekst) {
            return "recorded " + tekst.length();
        }

        @GetMapping("/pauze")
        String hide() {
            browser.leave();
            return "hidden";
        }

        @RequestMapping("/formulier-verlopen")
        String refused(
                @RequestParam(defaultValue = "") String tekst,
                @RequestAttribute("meldwijzer.refused") String reason) {
            return reason + ": " + tekst + " " + csrf.field().name();
        }
    }
}
