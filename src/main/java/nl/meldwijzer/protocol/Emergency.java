package nl.meldwijzer.protocol;

import java.time.Instant;
import java.util.Set;

/// What somebody wrote down about an emergency (S102-S105), complete or not.
///
/// @param onBehalfOf who was there when somebody else writes it down (S16), else empty
public record Emergency(
        Instant at, Set<Called> called, String text, FromCall call, String onBehalfOf) {
    /// Who was called.
    public enum Called implements Wired {
        /// The national emergency number.
        EMERGENCY_NUMBER {
            @Override
            public String wireName() {
                return "112";
            }
        },
        VEILIG_THUIS,
        CRISIS,
        POLICE,
        DIRECTOR
    }

    /// What came out of the call: the advice, whether a report was made in it (S103), what was
    /// agreed.
    public record FromCall(String advice, boolean reported, String actions) {}

    /// Whether Veilig Thuis gave advice in it.
    boolean hasAdvice() {
        return called.contains(Called.VEILIG_THUIS) && !Text.isBlank(call.advice());
    }

    public Emergency {
        called = Signal.ordered(called);
    }
}
