package nl.meldwijzer.authz;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class AuthorisationDocumentTests {
    private static final Path DOCUMENT = Path.of("docs", "authorisation.md");

    @Test
    void describesTheTableAsItIs() throws IOException {
        var text = AuthorisationDocument.text(RouteTable.read());
        if (Boolean.getBoolean("meldwijzer.regenerate")) {
            Files.writeString(DOCUMENT, text);
        }

        assertThat(DOCUMENT).hasContent(text);
    }
}
