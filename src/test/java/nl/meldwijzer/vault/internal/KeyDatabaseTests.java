package nl.meldwijzer.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;

class KeyDatabaseTests {
    @Test
    void knowsTheNumberOfTheNewestMigration() throws IOException {
        var migrations =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath:db/migration/keys/V*__*.sql");

        assertThat(migrations).hasSize(KeyDatabase.VERSION);
    }
}
