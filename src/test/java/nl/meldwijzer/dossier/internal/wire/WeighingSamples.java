package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Answer;
import nl.meldwijzer.protocol.Closing;
import nl.meldwijzer.protocol.ClosingEntry;
import nl.meldwijzer.protocol.Course;
import nl.meldwijzer.protocol.Course.Deviation;
import nl.meldwijzer.protocol.Course.Protection;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Framework.Question;
import nl.meldwijzer.protocol.Framework.Reply;
import nl.meldwijzer.protocol.VersionEntry;
import nl.meldwijzer.protocol.Weighing;
import nl.meldwijzer.protocol.WeighingEntry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What is weighed and decided, and the end of a dossier, each field with a value of its own.
final class WeighingSamples {
    private static final StaffId SECOND = new StaffId("00000000-0000-7000-8000-000000000004");

    private WeighingSamples() {}

    static SequencedMap<String, Entry> all() {
        var all = new LinkedHashMap<String, Entry>();
        all.put("weighing.recorded", new WeighingEntry.Weighed(weighing()));
        all.put(
                "decision.proposed",
                new WeighingEntry.Proposed(
                        new Course(true, false, Protection.INSUFFICIENT), "Het houdt niet op."));
        all.put(
                "decision.taken",
                new WeighingEntry.Taken(
                        new Course(true, true, Protection.DOUBT),
                        "Wij twijfelen.",
                        Answer.of(false),
                        Answer.blank()));
        all.put(
                "decision.taken-deviating",
                new WeighingEntry.Taken(
                        new Course(false, true, Protection.SUFFICIENT),
                        "De hulp loopt al.",
                        Answer.blank(),
                        Answer.of(Deviation.NO_REPORT)));
        all.put(
                "decision.safety-checked",
                new WeighingEntry.SafetyChecked(List.of(9L), "De afspraken zijn veilig."));
        all.put(
                "decision.safety-checked-before-closing",
                new WeighingEntry.SafetyChecked(List.of(), "Geen nieuwe signalen."));
        all.put(
                "not-report.decided",
                new WeighingEntry.NotToReport(
                        "De hulp loopt.", SECOND, "Veilig Thuis ziet het ook zo."));
        all.put(
                "dossier.closed",
                new ClosingEntry.Closed(
                        Closing.Ground.HELP_EFFECTIVE, "De hulp werkt.", List.of()));
        all.put(
                "dossier.closed-addressing",
                new ClosingEntry.Closed(
                        Closing.Ground.OTHER_CAUSE, "De uitslag is bekend.", List.of(5L)));
        all.put("version.moved", new VersionEntry.Moved("po-2019/2", "Het team werkt er al mee."));
        all.put("dossier.reopened", new ClosingEntry.Reopened("Er is een nieuw signaal."));
        return all;
    }

    private static Weighing weighing() {
        return new Weighing(
                new Weighing.Estimate("groot", "psychisch", "ernstig", "een broertje"),
                new Weighing.Inputs(
                        "geen gesprek", List.of(3L, 7L), Weighing.View.ASKED, "zorgelijk"),
                Map.of(
                        Question.Q0, new Weighing.Considered(Reply.NO, ""),
                        Question.Q1, new Weighing.Considered(Reply.YES, "er is een patroon"),
                        Question.Q2, new Weighing.Considered(Reply.DOUBT, "")));
    }
}
