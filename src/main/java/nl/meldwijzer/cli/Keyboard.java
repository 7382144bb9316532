package nl.meldwijzer.cli;

import java.util.Optional;

/// Whoever sits at the command line, when somebody does.
interface Keyboard {
    /// Whether there is somebody to ask.
    boolean isThere();

    /// What is typed in answer.
    String line(String question);

    /// What is typed in answer, without showing it.
    char[] hidden(String question);

    /// That of this process. Java has a console also where nobody sits at it.
    static Keyboard ofThisProcess() {
        var console = Optional.ofNullable(System.console()).filter(it -> it.isTerminal());
        return new Keyboard() {
            @Override
            public boolean isThere() {
                return console.isPresent();
            }

            @Override
            public String line(String question) {
                return console.map(it -> it.readLine("%s ", question)).orElse("");
            }

            @Override
            public char[] hidden(String question) {
                return console.map(it -> it.readPassword("%s ", question)).orElse(new char[0]);
            }
        };
    }
}
