package nl.meldwijzer.vault;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.internal.WordList;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The root key as words that can be printed, kept in a safe and typed in again: a word for every
/// byte and two more that give typing errors away (decision 0023).
public final class RecoveryWords {
    /// How many words a sheet has.
    public static final int COUNT = 34;

    private static final int CHECK_BYTES = 2;
    private static final WordList LIST = WordList.shipped();

    private RecoveryWords() {}

    /// What typed words turn out to be.
    public sealed interface Reading {
        /// They are a key.
        record Key(Secret<byte[]> key) implements Reading {}

        /// There are not as many words as a sheet has.
        record OtherCount(int count) implements Reading {}

        /// A word, counted from 1, stands on no sheet.
        record NotAWord(int place) implements Reading {}

        /// All are words of a sheet, but together they are no key: one is wrong or two changed
        /// places.
        record Mistyped() implements Reading {}
    }

    /// The words of a key.
    public static Secret<List<String>> of(Secret<byte[]> key) {
        var words = new ArrayList<String>();
        for (var part : List.of(key.expose(), check(key.expose()))) {
            for (var one : part) {
                words.add(LIST.word(one));
            }
        }
        return new Secret<>(List.copyOf(words));
    }

    /// Reads words back. Numbers, points and line ends between them do not matter, nor do capitals.
    public static Reading read(String typed) {
        var words =
                Arrays.stream(typed.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
        if (words.size() != COUNT) {
            return new Reading.OtherCount(words.size());
        }
        var bytes = new byte[COUNT];
        for (int i = 0; i < COUNT; i++) {
            var found = LIST.number(words.get(i));
            if (found.isEmpty()) {
                return new Reading.NotAWord(i + 1);
            }
            bytes[i] = found.get();
        }
        var key = Arrays.copyOf(bytes, COUNT - CHECK_BYTES);
        var typedCheck = Arrays.copyOfRange(bytes, COUNT - CHECK_BYTES, COUNT);
        return MessageDigest.isEqual(check(key), typedCheck)
                ? new Reading.Key(new Secret<>(key))
                : new Reading.Mistyped();
    }

    private static byte[] check(byte[] key) {
        try {
            var labelled = LengthPrefixed.labelled("meldwijzer-recovery-1").bytes(key).toBytes();
            return Arrays.copyOf(
                    MessageDigest.getInstance("SHA-256").digest(labelled), CHECK_BYTES);
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException("this Java lacks SHA-256", unavailable);
        }
    }
}
