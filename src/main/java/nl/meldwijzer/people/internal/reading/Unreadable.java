package nl.meldwijzer.people.internal.reading;

import nl.meldwijzer.people.ImportRefusal;
import nl.meldwijzer.people.ImportRefusal.Fault;

/// Carries a refusal out of the depth of a parser to [FileReader], which returns it as a value.
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient ImportRefusal refusal;

    Unreadable(int line, Fault fault, String about) {
        super(fault.wireName(), null, false, false);
        this.refusal = new ImportRefusal(Math.max(line, 0), fault, about);
    }

    ImportRefusal refusal() {
        return refusal;
    }
}
