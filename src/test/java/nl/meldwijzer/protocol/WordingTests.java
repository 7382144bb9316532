package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// S73: a hint, never a block.
class WordingTests {
    @ParameterizedTest
    @CsvSource({
        "Hij was agressief in de gang, judgement, agressief",
        "Een hysterische reactie, judgement, hysterische",
        "Volgens mij liegt zij, lying, liegt",
        "Hij komt ALTIJD te laat, absolute, ALTIJD",
        "Dat was duidelijk, certainty, duidelijk",
        "Zij huilt omdat hij boos is, interpretation, omdat hij",
        "Moeder is depressief, diagnosis, depressief"
    })
    void hintsAtWordsThatJudge(String text, String name, String words) {
        assertThat(Wording.hints(text))
                .singleElement()
                .satisfies(hint -> {
                    assertThat(hint.name()).isEqualTo(name);
                    assertThat(text.substring(hint.start(), hint.end())).isEqualTo(words);
                });
    }

    @Test
    void leavesADescriptionAlone() {
        assertThat(Wording.hints("Noor had een blauwe plek op haar arm en zei: \"gevallen\"."))
                .isEmpty();
        assertThat(Wording.hints("de verluidende bel")).isEmpty();
    }

    @Test
    void neverBlocks() {
        Story.given(Story.opened())
                .when("signal.record", Story.FACT.with("text", "Hij liegt altijd duidelijk."))
                .thenAccepted();
    }
}
