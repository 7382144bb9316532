package nl.meldwijzer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/// Somebody at the command line, or nobody: answers what is asked and keeps what is said.
final class Typist implements Keyboard {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Deque<Function<String, String>> answers = new ArrayDeque<>();
    private final String language;
    private boolean isThere;

    Typist(String language) {
        this.language = language;
    }

    /// From now on there is somebody, who answers this.
    ///
    /// @param answers made from what was said until then
    Typist answering(List<Function<String, String>> answers) {
        isThere = true;
        this.answers.addAll(answers);
        return this;
    }

    int run(String... arguments) {
        var console =
                new Console(out(), new PrintStream(err, true, UTF_8), Texts.in(language), this);
        return CommandLineInterface.run(arguments, console, Instant::now);
    }

    PrintStream out() {
        return new PrintStream(out, true, UTF_8);
    }

    void forget() {
        out.reset();
    }

    String said() {
        return out.toString(UTF_8);
    }

    String complained() {
        return err.toString(UTF_8);
    }

    @Override
    public boolean isThere() {
        return isThere;
    }

    @Override
    public String line(String question) {
        return answers.isEmpty() ? "" : answers.pop().apply(said() + question);
    }

    @Override
    public char[] hidden(String question) {
        return line(question).toCharArray();
    }
}
