package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.StaffId;

import java.util.List;

/// A conversation that took place (S27, S106-S124).
public record Conversation(
        Type type, Present present, Observation observation, Told told, Result result) {
    /// What for. Only [#STEP3] counts as having discussed the signals with a parent (G2).
    public enum Type implements Wired {
        CONCERN_SHARING,
        STEP3,
        REPORT_ANNOUNCEMENT
    }

    /// Whether the parent recognises the concern (S123).
    public enum Recognition implements Wired {
        YES,
        PARTLY,
        NO
    }

    /// What became of asking somebody to sign (S112).
    public enum Signature implements Wired {
        SIGNED,
        REFUSED,
        NOT_ASKED,
        NOT_POSSIBLE
    }

    /// Who were there.
    ///
    /// @param staff blank means the author alone
    /// @param noIbBecause why no IB was; empty when one was
    public record Present(List<Involved> with, List<StaffId> staff, String noIbBecause) {
        public Present {
            with = List.copyOf(with);
            staff = List.copyOf(staff);
        }
    }

    /// The report in its order: purpose, facts, reaction, and only then an interpretation
    /// (S108-S111).
    ///
    /// @param facts numbers of recorded facts
    public record Told(String purpose, List<Long> facts, String reaction, String interpretation) {
        public Told {
            facts = List.copyOf(facts);
        }
    }

    /// What came of it (S113, S123, S124).
    ///
    /// @param clarified numbers of signals, as are the next two
    public record Result(
            Answer<Recognition> recognises,
            List<Long> clarified,
            List<Long> refuted,
            List<Long> confirmed,
            String adviceClass,
            String adviceHome) {
        public Result {
            clarified = List.copyOf(clarified);
            refuted = List.copyOf(refuted);
            confirmed = List.copyOf(confirmed);
        }
    }
}
