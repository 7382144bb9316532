package nl.meldwijzer.web.emergency;

import java.util.List;

/// The numbers on one sheet of paper.
///
/// @param printedOn so that everybody sees how old it is
public record EmergencyCardPage(
        EmergencyPage.School school, List<EmergencyPage.PhoneNumber> regional, String printedOn) {
    public EmergencyCardPage {
        regional = List.copyOf(regional);
    }
}
