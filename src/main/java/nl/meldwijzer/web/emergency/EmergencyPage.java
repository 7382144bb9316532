package nl.meldwijzer.web.emergency;

import java.util.List;

/// Whom to call now. Holds no personal data and may be cached, so it says of every number when it
/// is open in a way that a browser can tell again later.
///
/// @param school empty when it is nobody's in particular
/// @param ahead how many milliseconds the time at the school is ahead of the real time (practice)
public record EmergencyPage(School school, List<PhoneNumber> regional, long ahead) {
    public EmergencyPage {
        regional = List.copyOf(regional);
    }

    /// A school and its pages.
    public record School(String name, String path) {
        static School none() {
            return new School("", "");
        }

        public boolean isNamed() {
            return !name.isEmpty();
        }

        public String cardPath() {
            return path + "/kaart";
        }
    }

    /// A number that somebody of the school has called to check.
    ///
    /// @param whenClosed whom to call instead; empty while it is open
    public record PhoneNumber(
            String name, Dial dial, Hours hours, String checked, Instead whenClosed) {}

    /// What is shown and what is dialled, and what to try when nobody answers.
    public record Dial(String shown, String dialled, String fallback) {
        public boolean hasFallback() {
            return !fallback.isEmpty();
        }

        public String fallbackDialled() {
            return nl.meldwijzer.directory.PhoneNumber.dialled(fallback);
        }
    }

    /// When it is open.
    ///
    /// @param words the hours as they are
    /// @param now how that is at this moment
    /// @param windows the coming two weeks, for a script: `from/until from/until`
    public record Hours(String words, String now, String windows) {}

    /// The number to call while this one is closed (S222).
    public record Instead(boolean isNeeded, String name, String shown, String dialled) {}
}
