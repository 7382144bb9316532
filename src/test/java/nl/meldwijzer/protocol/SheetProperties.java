package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/// S84, S89: on 1,000 invented dossiers with nasty names, nothing that identifies is left on a
/// sheet that passes.
class SheetProperties {
    private static final int DOSSIERS = 1_000;
    private static final long SEED = 20_250_916L;

    @Test
    void whatIsLeftAfterTakingOutPassesAndNamesNobody() {
        var names = new NastyNames(new SplittableRandom(SEED));
        int seen = 0;
        for (int i = 0; i < DOSSIERS; i++) {
            var words = names.words();
            var check = Recognition.of(words);
            var told = names.text(words);
            var sheet = RecognitionTests.words(SheetDraft.unnamed(told.text(), check));

            assertThat(check.in(sheet)).as("%d: %s", i, sheet).filteredOn(Hit::sure).isEmpty();
            for (var token : told.tokens()) {
                assertThat(stands(token, sheet)).as("%d: %s in %s", i, token, sheet).isFalse();
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(3 * DOSSIERS);
    }

    @Test
    void aTextWithOneTokenNeverPasses() {
        var names = new NastyNames(new SplittableRandom(SEED + 1));
        var passed = new ArrayList<String>();
        for (int i = 0; i < DOSSIERS; i++) {
            var words = names.words();
            var check = Recognition.of(words);
            for (var token : names.text(words).tokens()) {
                var text = "Vandaag was " + token + " op school.";
                if (check.in(text).isEmpty()) {
                    passed.add(token);
                }
            }
        }
        assertThat(passed).isEmpty();
    }

    /// Also in small letters, a name that is a word is at least asked about.
    @Test
    void aNameInSmallLettersIsNeverPassedOver() {
        var names = new NastyNames(new SplittableRandom(SEED + 2));
        for (int i = 0; i < DOSSIERS; i++) {
            var words = names.words();
            assertThat(Recognition.of(words).in(names.lowerCase(words)))
                    .hasSizeGreaterThanOrEqualTo(3);
        }
    }

    /// The oracle sees the tokens where nothing was taken out, and a check that knows nobody lets
    /// them pass: so the tests above do find something.
    @Test
    void withoutTheWordsOfTheDossierNamesAreLeft() {
        var names = new NastyNames(new SplittableRandom(SEED));
        int left = 0;
        for (int i = 0; i < DOSSIERS; i++) {
            var words = names.words();
            var told = names.text(words);
            var sheet =
                    RecognitionTests.words(
                            SheetDraft.unnamed(told.text(), Recognition.of(IdentifyingWords.NONE)));
            for (var token : told.tokens()) {
                assertThat(stands(token, told.text())).isTrue();
                left += stands(token, sheet) ? 1 : 0;
            }
        }
        assertThat(left).isGreaterThan(2 * DOSSIERS);
    }

    /// The same through the act: the draft of a dossier goes out and names nobody, the text as it
    /// stands in the dossier never does.
    @Test
    void theActLetsOutTheDraftAndNeverTheTextItself() {
        var names = new NastyNames(new SplittableRandom(SEED + 3));
        int stopped = 0;
        for (int i = 0; i < DOSSIERS; i++) {
            var words = names.words();
            var told = names.text(words);
            var dossier = SheetStory.about(told.text());
            var at = SheetStory.at(words);

            var sheet = SheetStory.made(dossier, SheetStory.draft(dossier, at), at);
            for (var token : told.tokens()) {
                assertThat(stands(token, sheet)).as("%d: %s in %s", i, token, sheet).isFalse();
            }
            if (!told.tokens().isEmpty()) {
                assertThat(SheetStory.refusal(dossier, told.text(), at).missing())
                        .as("%d: %s", i, told.text())
                        .hasSize(1)
                        .first()
                        .isInstanceOfSatisfying(
                                Missing.SoundValue.class,
                                value -> assertThat(value.field()).isEqualTo("text"));
                stopped++;
            }
        }
        assertThat(stopped).isGreaterThan(DOSSIERS * 9 / 10);
    }

    /// The act learns the names from what the school knows: without them the texts go out.
    @Test
    void withoutTheWordsOfTheSchoolTheActLetsNamesOut() {
        var names = new NastyNames(new SplittableRandom(SEED + 3));
        int out = 0;
        for (int i = 0; i < DOSSIERS; i++) {
            var told = names.text(names.words());
            var dossier = SheetStory.about(told.text());
            var decision =
                    SheetStory.make(dossier, told.text(), "", SheetStory.at(IdentifyingWords.NONE));
            out += decision instanceof Decision.Accepted ? 1 : 0;
        }
        assertThat(out).isGreaterThan(DOSSIERS / 4);
    }

    /// The plainest way to look: the very token, whatever its capitals, not within a word.
    private static boolean stands(String token, String text) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])"
                                + Pattern.quote(token.toLowerCase(Locale.ROOT))
                                + "(?![\\p{L}\\p{N}])")
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }

    /// A sheet is long; the check is not the slow part of making it.
    @Test
    void isQuickOnALongText() {
        var names = new NastyNames(new SplittableRandom(SEED));
        var words = names.words();
        var text = String.join(" ", List.of(names.text(words).text().repeat(400)));

        assertThat(Recognition.of(words).in(text)).hasSizeGreaterThan(400);
    }
}
