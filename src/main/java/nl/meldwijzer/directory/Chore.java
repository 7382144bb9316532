package nl.meldwijzer.directory;

import java.time.LocalDate;

/// Something in the directory that somebody has to look at (S234, P13).
public record Chore(OrganisationId id, String organisation, What what, LocalDate on) {
    /// What has to be looked at. Text in the bundle under `directory.chore.<wire name>`.
    public enum What {
        CALL_EMERGENCY("call-emergency"),
        CHECK("check"),
        AGREEMENT("agreement"),
        CONTACT("contact");

        private final String wireName;

        What(String wireName) {
            this.wireName = wireName;
        }

        public String wireName() {
            return wireName;
        }
    }
}
