package nl.meldwijzer.protocol;

import java.util.List;

/// A consultation that took place (S30).
///
/// @param partners with whom, in words; perhaps nobody by name in a meeting of colleagues
/// @param named whether the pupil was named
public record Consultation(Forum forum, List<String> partners, boolean named, Account account) {
    public Consultation {
        partners = List.copyOf(partners);
    }

    /// What was asked, what came of it, and the four fields.
    public record Account(String question, String outcome, Observation observation) {
        /// The same as somebody filled it in.
        public record Form(String question, String outcome, Observation.Form observation) {
            Account complete() {
                return new Account(question, outcome, Complete.observation(observation));
            }
        }
    }

    /// Why it went on without what has to be there: empty where nothing was missing.
    public record Grounds(String noConsentBecause, String noIntakeBecause) {}
}
