package nl.meldwijzer.protocol;

import java.util.List;

/// What becomes of an act.
public sealed interface Decision {
    /// To be appended, in this order, in one go.
    record Accepted(List<Draft> drafts, List<Warning> warnings) implements Decision {
        public Accepted {
            drafts = List.copyOf(drafts);
            warnings = List.copyOf(warnings);
        }
    }

    /// Not recorded.
    record Refused(Refusal refusal) implements Decision {}
}
