package nl.meldwijzer.web.emergency;

import java.util.List;

/// Whom to call now. Holds no personal data and may be cached.
public record EmergencyPage(List<PhoneNumber> regional) {
    public EmergencyPage {
        regional = List.copyOf(regional);
    }

    /// A number that somebody of the school has called to check.
    public record PhoneNumber(
            String name, String shown, String dialled, String open, String checked) {}
}
