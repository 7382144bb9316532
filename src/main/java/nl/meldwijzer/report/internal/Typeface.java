package nl.meldwijzer.report.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// The typeface of the pages, Inter, as it goes into a PDF: for each script a file of its own. Read
/// at the first document, not at the start of the server.
final class Typeface {
    private static final String FOLDER = "/META-INF/resources/_static/inter/5.2.5/files/";
    private static final List<Integer> WEIGHTS = List.of(400, 700);

    /// Which letters there are.
    private enum Script {
        LATIN("latin"),
        LATIN_EXTENDED("latin-ext"),
        VIETNAMESE("vietnamese"),
        GREEK("greek"),
        GREEK_EXTENDED("greek-ext"),
        CYRILLIC("cyrillic"),
        CYRILLIC_EXTENDED("cyrillic-ext");

        private final String file;

        Script(String file) {
            this.file = file;
        }

        private String family() {
            return "Inter " + file;
        }
    }

    /// One file of it.
    record Face(String family, int weight, byte[] trueType) {}

    /// Loaded once, when somebody asks for the first document.
    private static final class Loaded {
        private static final List<Face> FACES =
                Arrays.stream(Script.values())
                        .flatMap(script -> WEIGHTS.stream().map(weight -> face(script, weight)))
                        .toList();
    }

    private Typeface() {}

    static List<Face> faces() {
        return Loaded.FACES;
    }

    /// The families, as a style sheet names them.
    static String families() {
        return Arrays.stream(Script.values())
                .map(script -> "'" + script.family() + "'")
                .collect(Collectors.joining(", "));
    }

    private static Face face(Script script, int weight) {
        var name = FOLDER + "inter-" + script.file + "-" + weight + "-normal.woff";
        try (var in = Typeface.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the typeface is not where it should be");
            }
            return new Face(script.family(), weight, WoffFont.unpacked(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
