package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.AnnouncingEntry;
import nl.meldwijzer.protocol.Answer;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Involved;
import nl.meldwijzer.protocol.Report;
import nl.meldwijzer.protocol.Report.Reason;
import nl.meldwijzer.protocol.ReportAct;
import nl.meldwijzer.protocol.ReportEntry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What is recorded about a report, each field with a value of its own.
final class ReportSamples {
    private static final ParentId PARENT = new ParentId("00000000-0000-7000-8000-0000000000b1");
    private static final Involved MOTHER = new Involved.Parent(PARENT);
    private static final StaffId REPORTER = new StaffId("00000000-0000-7000-8000-000000000004");
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    private ReportSamples() {}

    static SequencedMap<String, Entry> all() {
        var all = new LinkedHashMap<String, Entry>();
        announcing(all);
        all.put("report.prepared", new ReportEntry.Prepared(List.of(3L, 5L), List.of(4L)));
        all.put("report.made", new ReportEntry.Made(report()));
        all.put("report.made-in-need", new ReportEntry.Made(inNeed()));
        all.put(
                "report.fed-back",
                new ReportEntry.FedBack(9, DAY, "Zij gaan onderzoeken.", "onderzoek"));
        all.put(
                "report.looked-back",
                new ReportEntry.LookedBack(
                        9, Report.Improvement.INSUFFICIENT, "Er is niets veranderd."));
        all.put(
                "information.given",
                new ReportEntry.Informed(
                        new ReportAct.Inform.Asked(
                                "Veilig Thuis", "teruggebeld", "Hoe vaak is zij er niet?"),
                        "Vier keer in september.",
                        "voor het onderzoek",
                        "beide ouders gebeld"));
        return all;
    }

    private static void announcing(SequencedMap<String, Entry> all) {
        all.put(
                "report.announced",
                new AnnouncingEntry.Announced(
                        MOTHER, DAY, "wij maken ons zorgen", "veiligheid", "zij is boos"));
        all.put(
                "objection.recorded",
                new AnnouncingEntry.Objected(
                        new Involved.Pupil(), "liever niet", Report.Met.PARTLY, "eerst samen"));
        all.put(
                "objection.weighed",
                new AnnouncingEntry.ObjectionWeighed(
                        7, "lichamelijk", "ernstig", "nodig", Report.Weighed.PROTECTION));
        all.put(
                "report.conversation-waived",
                new AnnouncingEntry.ConversationWaived(
                        PARENT,
                        Report.NoConversation.SAFETY,
                        Answer.of(Report.Whose.REPORTER),
                        "er is gedreigd"));
        all.put(
                "report.announcement-waived",
                new AnnouncingEntry.AnnouncementWaived(
                        new Involved.Pupil(),
                        Report.NoAnnouncement.BREAKS_CONTACT,
                        Answer.blank(),
                        "zij praat met niemand anders"));
    }

    private static Report report() {
        return new Report(
                DAY,
                new Report.Call(
                        "14:05",
                        Answer.of(REPORTER),
                        "een medewerker",
                        List.of("wij bellen maandag")),
                new Report.Known(
                        false,
                        Answer.of(Report.HiddenBecause.THREAT_TO_REPORTER),
                        "er is gedreigd"),
                new Report.Because(
                        false,
                        new Reason<>(
                                Answer.of(Report.NoConversation.BREAKS_CONTACT_AND_LEAVES),
                                "verhuist"),
                        new Reason<>(Answer.of(Report.NoAnnouncement.SAFETY), "gevaarlijk"),
                        "de bescherming gaat voor"),
                List.of(2L));
    }

    private static Report inNeed() {
        return new Report(
                DAY,
                new Report.Call("", Answer.blank(), "", List.of()),
                new Report.Known(true, Answer.blank(), ""),
                new Report.Because(
                        true,
                        new Reason<>(Answer.blank(), ""),
                        new Reason<>(Answer.blank(), ""),
                        ""),
                List.of());
    }
}
