package nl.meldwijzer.web.about;

import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.web.form.Asks;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// What browsers tell of a page that broke the rules of its headers. A report holds addresses and
/// bits of the page, and anyone can send one: only which rule it was reaches the log, seldom.
@Controller
class PolicyReportController {
    private static final Logger LOG = LoggerFactory.getLogger(PolicyReportController.class);
    private static final int MOST_BYTES = 16_384;
    private static final Duration SILENCE = Duration.ofMinutes(10);
    private static final Pattern RULE =
            Pattern.compile(
                    "\"(?:effective-directive|effectiveDirective)\"\\s*:\\s*\"([a-z-]{1,30})\"");
    private static final Set<String> RULES =
            Set.of(
                    "default-src",
                    "script-src",
                    "script-src-elem",
                    "script-src-attr",
                    "style-src",
                    "style-src-elem",
                    "style-src-attr",
                    "img-src",
                    "font-src",
                    "connect-src",
                    "worker-src",
                    "frame-src",
                    "object-src",
                    "form-action",
                    "base-uri",
                    "frame-ancestors");

    private final SecurityClock clock;
    private final Map<String, Instant> said = new ConcurrentHashMap<>();

    PolicyReportController(SecurityClock clock) {
        this.clock = clock;
    }

    @PostMapping("/beleid-melding")
    @Asks(Asks.ANYTHING)
    ResponseEntity<Void> take(InputStream report) throws IOException {
        var text = new String(report.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        RULE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(RULES::contains)
                .findFirst()
                .ifPresent(this::say);
        return ResponseEntity.noContent().build();
    }

    private void say(String rule) {
        var now = clock.now();
        var last = said.getOrDefault(rule, Instant.EPOCH);
        if (last.plus(SILENCE).isBefore(now)) {
            said.put(rule, now);
            LOG.warn("a browser kept a page from breaking the rule {}", rule);
        }
    }
}
