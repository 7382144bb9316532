package nl.meldwijzer.rehearsal;

import java.util.List;

/// What is wrong with a scenario file, and where. The words stand in the bundle `messages/cli`
/// under `cli.problem.<code>`.
///
/// @param file the file as the caller named it
/// @param line from 1
/// @param code which problem
/// @param arguments what the words need: keys, labels, values of the scenario
public record Problem(String file, int line, String code, List<String> arguments) {
    public Problem {
        arguments = List.copyOf(arguments);
    }
}
