package nl.meldwijzer.web.directory;

import nl.meldwijzer.web.form.Control;
import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// The form of an organisation.
///
/// @param numbers each with its number, hours and fallback
public record OrganisationFormPage(
        String title,
        Target target,
        List<Control> first,
        List<List<Control>> numbers,
        List<Control> last,
        Refused refused) {
    /// Where it goes.
    ///
    /// @param version of what was looked at; 0 for a new one
    public record Target(String action, long version) {}

    public OrganisationFormPage {
        first = List.copyOf(first);
        numbers = List.copyOf(numbers);
        last = List.copyOf(last);
    }
}
