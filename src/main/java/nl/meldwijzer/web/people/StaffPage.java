package nl.meldwijzer.web.people;

import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// One employee: the functions with their periods, and a form to give one more.
public record StaffPage(String name, List<FunctionLine> functions, Questions add, Refused refused) {
    public StaffPage {
        functions = List.copyOf(functions);
    }

    /// A function, its period in words, and the form that ends it (empty: it has ended).
    public record FunctionLine(String name, String period, String endAction) {
        public boolean canEnd() {
            return !endAction.isEmpty();
        }
    }
}
