package nl.meldwijzer.trial;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// The body of a form with a file.
final class Multipart {

    private static final String BOUNDARY = "----meldwijzer-trial-boundary";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    void field(String name, String value) {
        text(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, name, value));
    }

    void file(String name, String fileName, byte[] content) {
        text(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        .formatted(BOUNDARY, name, fileName));
        body.writeBytes(content);
        text("\r\n");
    }

    byte[] bytes() {
        text("--" + BOUNDARY + "--\r\n");
        return body.toByteArray();
    }

    private void text(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
