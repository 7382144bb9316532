package nl.meldwijzer.web.paper;

import nl.meldwijzer.report.Edition;
import nl.meldwijzer.report.Paper;
import nl.meldwijzer.report.Press;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Sends a document as a file.
@Component
public class PaperFiles {
    private static final String PDF = "pdf";
    private static final String PLAIN = "tekst";
    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Press press;

    PaperFiles(Press press) {
        this.press = press;
    }

    static boolean isForm(String form) {
        return form.equals(PDF) || form.equals(PLAIN);
    }

    /// A document in one of its forms.
    ///
    /// @param form `pdf` or `tekst`
    /// @param name of the file: no names of people, for it lands in folders and histories
    /// @return empty when there is no such form
    public Optional<ResponseEntity<?>> file(
            Paper paper, Edition edition, String form, String name) {
        return switch (form) {
            case PDF ->
                    Optional.of(
                            file(
                                    press.pdf(paper, edition),
                                    MediaType.APPLICATION_PDF,
                                    name + ".pdf"));
            case PLAIN ->
                    Optional.of(
                            file(
                                    press.text(paper, edition).getBytes(StandardCharsets.UTF_8),
                                    TEXT,
                                    name + ".txt"));
            default -> Optional.empty();
        };
    }

    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
