package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.StaffId;

import java.time.LocalDate;
import java.util.List;

/// A report to Veilig Thuis, as it was made (S47, S151-S154). A suspicion suffices; the date and
/// the call are what happened, with every deviation named.
public record Report(LocalDate date, Call call, Known known, Because because, List<Long> follows) {
    /// The call itself.
    ///
    /// @param reporter blank when no employee was it
    /// @param agreements what the school still does itself, one a line (S154)
    public record Call(
            String time, Answer<StaffId> reporter, String spokenTo, List<String> agreements) {
        public Call {
            agreements = List.copyOf(agreements);
        }
    }

    /// Whether the family knows who reported; if not, why (T9).
    public record Known(boolean toFamily, Answer<HiddenBecause> ground, String text) {}

    public enum HiddenBecause implements Wired {
        THREAT_TO_FAMILY,
        THREAT_TO_REPORTER,
        TRUST
    }

    /// Why what belongs before a report was not done. Blank where it was, and in an emergency until
    /// somebody completes it.
    public record Because(
            boolean emergency,
            Reason<NoConversation> noConversation,
            Reason<NoAnnouncement> noAnnouncement,
            String objections) {}

    /// A ground with its facts.
    public record Reason<G>(Answer<G> ground, String text) {
        boolean isComplete() {
            return !ground.isBlank() && !Text.isBlank(text);
        }
    }

    /// The only two grounds to report without the conversation of step 3 (S128, S129).
    public enum NoConversation implements Wired {
        SAFETY,
        BREAKS_CONTACT_AND_LEAVES
    }

    /// The only two grounds not to announce a report to somebody (S165, S166).
    public enum NoAnnouncement implements Wired {
        SAFETY,
        BREAKS_CONTACT
    }

    /// Whose safety it is about.
    public enum Whose implements Wired {
        PUPIL,
        PARENT,
        REPORTER,
        OTHER
    }

    public enum Met implements Wired {
        YES,
        PARTLY,
        NO
    }

    /// What comes first after an objection was weighed (S162).
    public enum Weighed implements Wired {
        PROTECTION,
        OBJECTION
    }

    public enum Improvement implements Wired {
        SUFFICIENT,
        INSUFFICIENT
    }

    public Report {
        follows = List.copyOf(follows);
    }
}
