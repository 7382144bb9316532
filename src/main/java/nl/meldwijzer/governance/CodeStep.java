package nl.meldwijzer.governance;

import java.util.Arrays;
import java.util.Optional;

/// The steps of the code: five, of which the last has two branches (S24). Their names are the
/// school's.
public enum CodeStep {
    SIGNALS("1"),
    CONSULTING("2"),
    CONVERSATION("3"),
    WEIGHING("4"),
    HELP("5a"),
    REPORT("5b");

    private final String wireName;

    CodeStep(String wireName) {
        this.wireName = wireName;
    }

    /// The frozen word in versions, forms and addresses.
    public String wireName() {
        return wireName;
    }

    public static Optional<CodeStep> named(String name) {
        return Arrays.stream(values()).filter(step -> step.wireName.equals(name)).findFirst();
    }
}
