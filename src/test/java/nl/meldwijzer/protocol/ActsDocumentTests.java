package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `docs/acts.md` freezes the names of acts, fields and options.
class ActsDocumentTests {
    private static final Path DOCUMENT = Path.of("docs", "acts.md");

    @Test
    void describesTheActsAsTheyAre() throws IOException {
        if (Boolean.getBoolean("meldwijzer.regenerate")) {
            Files.writeString(DOCUMENT, ActsDocument.text());
        }

        assertThat(DOCUMENT).hasContent(ActsDocument.text());
    }
}
