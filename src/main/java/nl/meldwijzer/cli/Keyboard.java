package nl.meldwijzer.cli;

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
        var console = System.console();
        return new Keyboard() {
            @Override
            public boolean isThere() {
                return console.isTerminal();
            }

            @Override
            public String line(String question) {
                var typed = console.readLine("%s ", question);
                return typed == null ? "" : typed;
            }

            @Override
            public char[] hidden(String question) {
                var typed = console.readPassword("%s ", question);
                return typed == null ? new char[0] : typed;
            }
        };
    }
}
