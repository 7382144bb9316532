package nl.meldwijzer.cli;

import java.io.PrintStream;

/// Where commands write: results to the one, what goes wrong to the other.
record Console(PrintStream out, PrintStream err, Texts texts, Keyboard keyboard) {
    void say(String key, Object... arguments) {
        out.println(texts.get(key, arguments));
    }

    void line(String text) {
        out.println(text);
    }

    void complain(String key, Object... arguments) {
        err.println(texts.get(key, arguments));
    }
}
