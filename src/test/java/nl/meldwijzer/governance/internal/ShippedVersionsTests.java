package nl.meldwijzer.governance.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.governance.TermLimits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

class ShippedVersionsTests {
    @ParameterizedTest
    @ValueSource(strings = {"po-2019", "de-sprong-2010"})
    void whatShipsKeepsToTheLimitsAndLeavesOutRulesThatExist(String name) {
        var version = ShippedVersions.read().named(name);
        var texts = ResourceBundle.getBundle("messages.protocol_nl");

        assertThat(version.terms())
                .allSatisfy((term, length) -> {
                    assertThat(TermLimits.allows(term, length)).as(term).isTrue();
                });
        assertThat(version.leftOut())
                .allSatisfy(article ->
                        assertThat(texts.containsKey("protocol.article." + article)).isTrue());
    }

    @Test
    void aRealSchoolGetsEveryRule() {
        assertThat(ShippedVersions.read().named("po-2019").leftOut()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'left_out:', 'leftout:'",
        "'P1: 2 school_days', 'P1: 2 schooldays'",
        "'P1: 2 school_days', 'P99: 2 school_days'",
        "'who: class_teacher', 'who: klassenhoofd'",
        "'consent: every', 'toestemming: every'",
        "'consent: every', 'consent: every, consent: one'",
        "'  \"5b\":', '  \"5c\":'",
    })
    void aMistakeStopsTheStart(String good, String bad) {
        var file = file("po-2019");
        assertThat(file).contains(good);
        var broken = file.replaceFirst(Pattern.quote(good), bad);

        assertThatThrownBy(() ->
                        ShippedVersions.read(
                                new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(RuntimeException.class);
    }

    private static String file(String name) {
        try (var in = ShippedVersionsTests.class.getResourceAsStream("/code/" + name + ".yaml")) {
            if (in == null) {
                throw new IllegalArgumentException(name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
