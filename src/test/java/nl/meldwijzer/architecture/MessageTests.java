package nl.meldwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class MessageTests {

    /// How code asks for a text: `messages.getMessage("a.b", …)`, `texts.text("a.b")`,
    /// `localize("a.b")`. Keys put together at run time are the owner's to test.
    private static final Pattern LOOKUP =
            Pattern.compile(
                    "(?:\\b(?:getMessage|localize)|\\b(?:t|texts)(?:\\(\\))?\\.text)"
                            + "\\(\\s*\"([^\"]+)\"\\s*[,)]");

    static Stream<Messages> languages() {
        return Stream.of(Messages.DUTCH, Messages.ENGLISH);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(Messages.ENGLISH.keys()).isEqualTo(Messages.DUTCH.keys());
    }

    @Test
    void bothLanguagesFillInTheSamePlaceholders() {
        assertThat(Messages.DUTCH.keys())
                .allSatisfy(key ->
                        assertThat(Messages.ENGLISH.placeholders(key))
                                .isEqualTo(Messages.DUTCH.placeholders(key)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyTextSaysSomething(Messages messages) {
        assertThat(messages.keys()).noneMatch(key -> messages.text(key).isBlank());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noKeyStandsTwice(Messages messages) {
        assertThat(messages.keysInOrder()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void apostrophesBesidePlaceholdersAreDoubled(Messages messages) {
        assertThat(messages.keys()).noneMatch(messages::losesItsApostrophe);
    }

    @Test
    void everyTextThatIsAskedForExists() {
        var asked =
                Stream.concat(
                                Sources.under(Sources.JAVA, ".java").stream(),
                                Sources.under(Sources.TEMPLATES, ".jte").stream())
                        .map(Sources::read)
                        .flatMap(source -> LOOKUP.matcher(source).results())
                        .map((MatchResult lookup) -> lookup.group(1))
                        .toList();

        assertThat(asked).isNotEmpty().isSubsetOf(Messages.DUTCH.keys());
    }
}
