package nl.meldwijzer.web.people;

import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// One employee: the functions with their periods, and one form.
///
/// @param asks what the form is for
public record StaffPage(
        String name,
        List<FunctionLine> functions,
        String asks,
        Questions questions,
        Refused refused) {
    public StaffPage {
        functions = List.copyOf(functions);
    }

    /// A function, its period in words, and the ways to end it.
    ///
    /// @param endPath the page on which a last day is chosen, and where the buttons go
    /// @param canEndToday whether today can become its last day
    /// @param canEnd whether it is not over: it can be taken away at once, or get a last day
    public record FunctionLine(
            String name, String period, String endPath, boolean canEndToday, boolean canEnd) {}
}
