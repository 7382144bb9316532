package nl.meldwijzer.web.frame;

/// How a version of the school's code is called.
public final class VersionWords {
    private VersionWords() {}

    public static String of(long number, Texts t) {
        return number == 0
                ? t.text("web.code.version.first")
                : t.text("web.code.version", String.valueOf(number));
    }
}
