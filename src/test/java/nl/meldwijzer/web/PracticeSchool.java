package nl.meldwijzer.web;

import nl.meldwijzer.platform.MeldwijzerApplication;
import nl.meldwijzer.rehearsal.Practice;
import nl.meldwijzer.vault.VaultAssembly;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;

/// The whole server on a practice school of its own, made once for all page tests.
@SpringBootTest(classes = MeldwijzerApplication.class)
@AutoConfigureMockMvc
abstract class PracticeSchool {
    private static final Path FOLDER = prepared();

    @Autowired private MockMvcTester server;

    private Guest guest;

    @DynamicPropertySource
    static void store(DynamicPropertyRegistry properties) {
        properties.add("meldwijzer.practice", () -> true);
        properties.add("meldwijzer.ledger.folder", FOLDER::toString);
        properties.add("meldwijzer.vault.folder", () -> VaultAssembly.besides(FOLDER).toString());
    }

    @BeforeEach
    void arrive() {
        guest = new Guest(server);
    }

    /// Somebody who has not signed in.
    final Guest guest() {
        return guest;
    }

    /// Somebody of the practice school, signed in.
    final Guest signedIn(String who) {
        var visitor = new Guest(server);
        var account = account(who);
        visitor.get("/inloggen");
        visitor.post("/inloggen", "username", account.signInName(), "password", account.password());
        return visitor;
    }

    /// The same, at the dossier of a pupil.
    final Guest atDossier(String who, String pupil) {
        var visitor = signedIn(who).get("/");
        var line = visitor.body().indexOf(pupil + "</a>");
        var before = visitor.body().substring(0, line);
        var path =
                before.substring(before.lastIndexOf("href=\"") + 6).replaceAll("\".*(?s:.*)", "");
        return visitor.get(path);
    }

    final String password(String who) {
        return account(who).password();
    }

    private static Practice.Account account(String who) {
        return Practice.accounts().stream()
                .filter(one -> one.signInName().startsWith(who + "@"))
                .findFirst()
                .orElseThrow();
    }

    private static Path prepared() {
        try {
            var folder = Files.createTempDirectory("meldwijzer-pages").resolve("practice");
            new Practice(Instant::now, new SecureRandom()).prepare(folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
