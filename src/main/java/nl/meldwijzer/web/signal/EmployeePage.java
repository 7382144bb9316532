package nl.meldwijzer.web.signal;

import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// The separate road for signals about an employee.
///
/// @param pupil the child it concerns
/// @param reason why the reader came here from another form; empty when she chose it
public record EmployeePage(
        String pupil, Questions questions, Refused refused, String reason, List<String> aid) {
    public EmployeePage {
        aid = List.copyOf(aid);
    }
}
