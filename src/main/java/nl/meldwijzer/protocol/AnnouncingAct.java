package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.protocol.Report.NoAnnouncement;
import nl.meldwijzer.protocol.Report.NoConversation;
import nl.meldwijzer.protocol.Report.Whose;

import java.time.LocalDate;

/// What goes before a report: announcing it, objections, and why it is not announced (S127-S129,
/// S155-S166).
public sealed interface AnnouncingAct extends GroupedAct {
    record Announce(
            Answer<Involved> to,
            Answer<LocalDate> date,
            String why,
            String purpose,
            String reaction)
            implements AnnouncingAct {}

    record RecordObjection(Answer<Involved> by, String text, Answer<Report.Met> met, String how)
            implements AnnouncingAct {}

    record WeighObjection(Answer<Long> about, ElementsForm elements, Answer<Report.Weighed> outcome)
            implements AnnouncingAct {
        /// The three things that are weighed (S161).
        public record ElementsForm(String nature, String seriousness, String need) {}
    }

    /// Leaves out the conversation with a parent.
    ///
    /// @param whose safety, when that is the ground
    record WaiveConversation(
            Answer<ParentId> parent,
            Answer<NoConversation> ground,
            Answer<Whose> whose,
            String text)
            implements AnnouncingAct {}

    record WaiveAnnouncement(
            Answer<Involved> person,
            Answer<NoAnnouncement> ground,
            Answer<Whose> whose,
            String text)
            implements AnnouncingAct {}

    @Override
    default String name() {
        return switch (this) {
            case Announce _ -> AnnouncingConduct.ANNOUNCE.form().name();
            case RecordObjection _ -> AnnouncingConduct.OBJECT.form().name();
            case WeighObjection _ -> AnnouncingConduct.WEIGH.form().name();
            case WaiveConversation _ -> WaivingConduct.CONVERSATION.form().name();
            case WaiveAnnouncement _ -> WaivingConduct.ANNOUNCEMENT.form().name();
        };
    }
}
