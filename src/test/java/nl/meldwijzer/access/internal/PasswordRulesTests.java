package nl.meldwijzer.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.PasswordFlaw;
import nl.meldwijzer.kernel.Secret;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

class PasswordRulesTests {
    private static final Set<Secret<String>> OWN =
            Set.of(new Secret<>("Basisschool De Regenboog"), new Secret<>("Marit van Dijk"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vier natte sokken aan de lijn",
                "regen boog fiets lamp kaas",
                "kx7#Vq!92bLm&tRz",
                "geheim wachtwoord maar dan met een paars konijn",
                "водопровод под окном"
            })
    void takesWhatIsLongAndOnesOwn(String password) {
        assertThat(PasswordRules.flaw(new Secret<>(password), OWN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "veertien lang!, TOO_SHORT",
        "aaaaaaaaaaaaaaaaaaaa, PREDICTABLE",
        "abcabcabcabcabcabc, PREDICTABLE",
        "konijn konijn konijn, PREDICTABLE",
        "paarse fiets paarse fiets, PREDICTABLE",
        "lantaarnpaal in de mist Lantaarnpaal in de mist!, PREDICTABLE",
        "kaas boven water kaas boven water kaas, PREDICTABLE",
        "1234567890123456, PREDICTABLE",
        "qwertyuiopasdfghjkl, PREDICTABLE",
        "zyxwvutsrqponmlkji, PREDICTABLE",
        "Wachtwoord-Welkom1!, COMMON",
        "Zomer Winter Lente 2026, COMMON",
        "welkom qwertyuiop 1234, PREDICTABLE",
        "Marit van Dijk 1985!, OWN_WORDS",
        "De Regenboog en De Regenboog!, OWN_WORDS",
        "welkom bij de regenboog, OWN_WORDS"
    })
    void refusesWhatIsGuessedFirst(String password, PasswordFlaw flaw) {
        assertThat(PasswordRules.flaw(new Secret<>(password), OWN)).contains(flaw);
    }

    @ParameterizedTest
    @ValueSource(ints = {129, 600, 2_000_000})
    void refusesWhatIsTooLongToHash(int length) {
        assertThat(PasswordRules.flaw(new Secret<>("lange zin ".repeat(length)), OWN))
                .contains(PasswordFlaw.TOO_LONG);
    }
}
