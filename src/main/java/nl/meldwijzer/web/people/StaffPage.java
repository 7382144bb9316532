package nl.meldwijzer.web.people;

import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// One employee: the functions with their periods, and a form to give one more.
public record StaffPage(String name, List<FunctionLine> functions, Questions add, Refused refused) {
    public StaffPage {
        functions = List.copyOf(functions);
    }

    /// A function, its period in words, and the forms that end it.
    ///
    /// @param endAction where both forms go
    /// @param canEndToday whether today can become its last day
    /// @param canStop whether it can be taken away at once
    public record FunctionLine(
            String name, String period, String endAction, boolean canEndToday, boolean canStop) {}
}
