package nl.meldwijzer.web.directory;

import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// The form of an organisation.
///
/// @param numbers each with its number, hours and fallback
public record OrganisationFormPage(
        Target target,
        List<Control> first,
        List<List<Control>> numbers,
        List<Control> last,
        Refused refused) {
    public OrganisationFormPage {
        first = List.copyOf(first);
        numbers = List.copyOf(numbers);
        last = List.copyOf(last);
    }

    /// Where the form goes.
    ///
    /// @param version of what was looked at; 0 for a new one
    public record Target(String title, String action, long version) {}
}
