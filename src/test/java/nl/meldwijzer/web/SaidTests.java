package nl.meldwijzer.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.protocol.Warning;
import nl.meldwijzer.web.form.Notice;
import nl.meldwijzer.web.frame.Said;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.stream.Stream;

/// What a page says once after something was done.
class SaidTests {
    @ParameterizedTest
    @EnumSource(Warning.class)
    void everyWarningIsHeard(Warning warning) {
        var cookie = Said.of("act", Stream.of(warning.key())).cookie().getValue();

        assertThat(Said.notices(cookie, Invented.texts("nl")))
                .extracting(Notice::tone)
                .containsExactly(Notice.Tone.GOOD, Notice.Tone.CARE);
    }
}
