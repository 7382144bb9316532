package nl.meldwijzer.directory;

import nl.meldwijzer.kernel.StaffId;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/// That somebody of the school made sure that it is right, when and how (S234, T20).
public record Check(LocalDate on, StaffId by, How how) {
    /// How it was checked. A number is checked by calling it and in no other way.
    public enum How {
        CALLED("called"),
        WEBSITE("website"),
        MET("met");

        private final String wireName;

        How(String wireName) {
            this.wireName = wireName;
        }

        public String wireName() {
            return wireName;
        }

        public static Optional<How> named(String name) {
            return Arrays.stream(values()).filter(how -> how.wireName.equals(name)).findFirst();
        }
    }
}
