package nl.meldwijzer.web.signal;

import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// The separate road for signals about an employee.
///
/// @param reason why the reader came here from another form; empty when she chose it
public record EmployeePage(Questions questions, Refused refused, String reason, List<String> aid) {
    public EmployeePage {
        aid = List.copyOf(aid);
    }
}
