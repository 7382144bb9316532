package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.protocol.Report.NoAnnouncement;
import nl.meldwijzer.protocol.Report.NoConversation;
import nl.meldwijzer.protocol.Report.Whose;

import java.time.LocalDate;

/// What was recorded before a report.
public sealed interface AnnouncingEntry extends GroupedEntry {
    record Announced(Involved to, LocalDate date, String why, String purpose, String reaction)
            implements AnnouncingEntry {}

    record Objected(Involved by, String text, Report.Met met, String how)
            implements AnnouncingEntry {}

    record ObjectionWeighed(
            long about, String nature, String seriousness, String need, Report.Weighed outcome)
            implements AnnouncingEntry {}

    record ConversationWaived(
            ParentId parent, NoConversation ground, Answer<Whose> whose, String text)
            implements AnnouncingEntry {}

    record AnnouncementWaived(
            Involved person, NoAnnouncement ground, Answer<Whose> whose, String text)
            implements AnnouncingEntry {}

    @Override
    default String wireName() {
        return switch (this) {
            case Announced _ -> "report.announced.v1";
            case Objected _ -> "objection.recorded.v1";
            case ObjectionWeighed _ -> "objection.weighed.v1";
            case ConversationWaived _ -> "report.conversation-waived.v1";
            case AnnouncementWaived _ -> "report.announcement-waived.v1";
        };
    }

    /// What parents and the pupil say stands as they said it.
    @Override
    default boolean speaksForSchool() {
        return switch (this) {
            case Announced _, Objected _ -> false;
            case ObjectionWeighed _, ConversationWaived _, AnnouncementWaived _ -> true;
        };
    }
}
