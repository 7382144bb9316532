package nl.meldwijzer.web.about;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;

@ExtendWith(OutputCaptureExtension.class)
class PolicyReportTests {
    private Instant now = Instant.parse("2025-09-15T08:00:00Z");
    private final PolicyReportController reports = new PolicyReportController(() -> now);

    @Test
    void saysWhichRuleAndNothingElse(CapturedOutput output) throws IOException {
        send(
                """
                {"csp-report": {"document-uri": "https://school.example/dossier/01",
                 "blocked-uri": "inline", "effective-directive": "script-src-elem",
                 "script-sample": "geheim"}}
                """);

        assertThat(output).containsOnlyOnce("the rule script-src-elem");
        assertThat(output.toString()).doesNotContain("dossier", "geheim", "inline");
    }

    @Test
    void saysItSeldom(CapturedOutput output) throws IOException {
        for (int i = 0; i < 5; i++) {
            send("[{\"body\": {\"effectiveDirective\": \"img-src\"}}]");
            now = now.plusSeconds(60);
        }
        assertThat(output).containsOnlyOnce("img-src");

        now = now.plusSeconds(600);
        send("[{\"body\": {\"effectiveDirective\": \"img-src\"}}]");
        assertThat(output.toString().split("img-src", -1)).hasSize(3);
    }

    @Test
    void saysNothingOfWhatIsNoReport(CapturedOutput output) throws IOException {
        send("geen verslag");
        send("{\"effective-directive\": \"naam-van-een-kind\"}");
        send("x".repeat(20_000) + "{\"effective-directive\": \"img-src\"}");

        assertThat(output.toString()).isEmpty();
    }

    private void send(String report) throws IOException {
        assertThat(reports.take(new ByteArrayInputStream(report.getBytes(UTF_8))).getStatusCode())
                .hasToString("204 NO_CONTENT");
    }
}
