package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.Course;
import nl.meldwijzer.protocol.Framework;
import nl.meldwijzer.protocol.Framework.Question;
import nl.meldwijzer.protocol.Weighing;
import nl.meldwijzer.protocol.WeighingEntry;

/// Puts the weighing and the decisions into words. What the framework says stands as just that.
final class WeighingWords {
    private WeighingWords() {}

    static Told tell(WeighingEntry entry, Rows rows) {
        return switch (entry) {
            case WeighingEntry.Weighed(var weighing) -> weighed(weighing, rows);
            case WeighingEntry.Proposed(var course, var motivation) ->
                    Told.step(motivation, course(rows, course));
            case WeighingEntry.Taken taken -> taken(taken, rows);
            case WeighingEntry.SafetyChecked(_, var text) -> Told.step(text, rows);
            case WeighingEntry.NotToReport(var reason, var second, var advice) ->
                    Told.step(
                            reason,
                            rows.add("web.entry.second_person", rows.names().of(second))
                                    .add("web.entry.advice", advice));
        };
    }

    private static Told weighed(Weighing weighing, Rows rows) {
        var estimate = weighing.estimate();
        var inputs = weighing.inputs();
        rows.add("web.entry.nature_weighed", estimate.nature())
                .add("web.entry.seriousness", estimate.seriousness())
                .add("web.entry.other_children", estimate.otherChildren())
                .add("web.entry.inputs_missing_because", inputs.missingBecause())
                .option("vt_view", inputs.view())
                .add("web.entry.vt_view_text", inputs.viewText());
        for (var question : Question.values()) {
            var one = weighing.considered().get(question);
            if (one != null) {
                rows.said(question.key(), rows.text(question.key(one.reply())), one.text());
            }
        }
        if (!weighing.considered().isEmpty()) {
            rows.add("web.entry.framework", rows.text(Framework.says(weighing.answers()).key()));
        }
        return Told.step(estimate.risk(), rows);
    }

    private static Told taken(WeighingEntry.Taken taken, Rows rows) {
        course(rows, taken.course());
        taken.agreed().optional().ifPresent(yes -> rows.yesOrNo("web.entry.agreed", yes));
        taken.deviation().optional().ifPresent(deviation -> rows.option("deviation", deviation));
        return Told.step(taken.motivation(), rows);
    }

    private static Rows course(Rows rows, Course course) {
        return rows.yesOrNo("web.entry.report", course.report())
                .yesOrNo("web.entry.help", course.help())
                .option("protection", course.protection());
    }
}
