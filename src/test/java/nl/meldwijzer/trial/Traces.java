package nl.meldwijzer.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// Looks for words in the raw bytes of files, whatever their format.
final class Traces {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private Traces() {}

    /// Where a word stands, as `file: word`; empty when nowhere.
    static List<String> in(Path folder, Collection<String> words) {
        var found = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> found.addAll(inFile(file, words)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static List<String> inFile(Path file, Collection<String> words) {
        try {
            // One character a byte, so that a search for text is a search for bytes.
            var bytes = lower(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            return words.stream()
                    .filter(word -> forms(word).stream().anyMatch(bytes::contains))
                    .map(word -> file.getFileName() + ": " + word)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> forms(String word) {
        var forms = new ArrayList<String>();
        for (var encoding : ENCODINGS) {
            forms.add(lower(new String(word.getBytes(encoding), StandardCharsets.ISO_8859_1)));
        }
        for (int shift = 0; shift < 3; shift++) {
            forms.add(lower(base64Core(" ".repeat(shift) + word, shift)));
        }
        return forms;
    }

    /// The part of the Base64 form that does not depend on what stands around the word.
    private static String base64Core(String text, int shift) {
        var encoded =
                Base64.getEncoder()
                        .withoutPadding()
                        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return encoded.substring(shift == 0 ? 0 : shift + 1, encoded.length() - 2);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
