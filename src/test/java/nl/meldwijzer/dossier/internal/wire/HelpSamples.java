package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Answer;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Framework.Reply;
import nl.meldwijzer.protocol.Help;
import nl.meldwijzer.protocol.HelpEntry;
import nl.meldwijzer.protocol.Involved;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// What is recorded about help, each field with a value of its own.
final class HelpSamples {
    private static final StaffId OWNER = new StaffId("00000000-0000-7000-8000-000000000004");
    private static final Involved PARENT =
            new Involved.Parent(new ParentId("00000000-0000-7000-8000-0000000000b1"));
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    private HelpSamples() {}

    static SequencedMap<String, Entry> all() {
        var all = new LinkedHashMap<String, Entry>();
        all.put(
                "help.planned",
                new HelpEntry.Planned(
                        new Help.Planned(
                                List.of("gezinscoach", "huiswerkhulp"),
                                new Help.Charge(OWNER, DAY, "Lotte Vos"),
                                DAY.plusDays(30),
                                "elke dag op tijd")));
        all.put(
                "referral.made",
                new HelpEntry.Referred(
                        "wijkteam", List.of(PARENT, new Involved.Pupil()), "de ouder belt zelf"));
        all.put(
                "referral.arrived",
                new HelpEntry.Arrived(4, PARENT, Help.Arrival.WAITING, Answer.of(DAY)));
        all.put(
                "plan.made",
                new HelpEntry.PlanMade(
                        new Help.Support(
                                "rust in de klas",
                                List.of("eigen plek"),
                                OWNER,
                                new Help.Reviews(DAY, DAY.plusDays(40)),
                                List.of(PARENT))));
        all.put(
                "plan.reviewed",
                new HelpEntry.PlanReviewed(
                        6, Help.Moment.INTERIM, List.of(PARENT), "het gaat beter"));
        all.put("class.agreed", new HelpEntry.AgreedInClass("rustig begin", List.of(OWNER)));
        all.put(
                "effect.evaluated",
                new HelpEntry.Evaluated(
                        4, Reply.TOO_EARLY, "later begonnen", Answer.of(DAY.plusDays(60)), ""));
        all.put(
                "effect.evaluated-works",
                new HelpEntry.Evaluated(
                        4,
                        Reply.YES,
                        "elke dag op tijd",
                        Answer.blank(),
                        "de IB kijkt elke maand"));
        return all;
    }
}
