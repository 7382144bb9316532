package nl.meldwijzer.vault.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The 256 words of the recovery sheet, one for each byte. Frozen: a sheet lies in a safe for
/// years. Serves [nl.meldwijzer.vault.RecoveryWords] only.
public final class WordList {
    private static final String FILE = "/vault/recovery-words.txt";
    private static final int COUNT = 256;

    private final List<String> words;
    private final Map<String, Byte> numbers = new HashMap<>();

    private WordList(List<String> words) {
        this.words = words;
        for (int i = 0; i < words.size(); i++) {
            numbers.put(words.get(i), (byte) i);
        }
        if (numbers.size() != COUNT) {
            throw new IllegalStateException("the word list has no 256 different words");
        }
    }

    public static WordList shipped() {
        try (var in = WordList.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the word list is missing");
            }
            return new WordList(new String(in.readAllBytes(), US_ASCII).lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public String word(byte number) {
        return words.get(Byte.toUnsignedInt(number));
    }

    public Optional<Byte> number(String word) {
        return Optional.ofNullable(numbers.get(word));
    }
}
