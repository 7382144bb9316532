package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.Answer;
import nl.meldwijzer.protocol.Course;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Framework.Question;
import nl.meldwijzer.protocol.Framework.Reply;
import nl.meldwijzer.protocol.Weighing;
import nl.meldwijzer.protocol.Weighing.Considered;
import nl.meldwijzer.protocol.WeighingEntry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What was weighed and decided, as it stands in the log.
final class WeighingWire {
    static final Map<String, Function<In, Entry>> READERS =
            Map.of(
                    "weighing.recorded.v1",
                    in -> new WeighingEntry.Weighed(weighing(in)),
                    "decision.proposed.v1",
                    in -> new WeighingEntry.Proposed(course(in), in.text("motivation")),
                    "decision.taken.v1",
                    WeighingWire::taken,
                    "decision.safety-checked.v1",
                    in -> new WeighingEntry.SafetyChecked(in.numbers("about"), in.text("text")),
                    "not-report.decided.v1",
                    in ->
                            new WeighingEntry.NotToReport(
                                    in.text("reason"),
                                    Parts.staff(in, "second_person"),
                                    in.text("advice")));

    /// A reply with the question that it is to.
    private record To(Question question, Considered considered) {}

    private WeighingWire() {}

    static void write(Out out, WeighingEntry entry) {
        switch (entry) {
            case WeighingEntry.Weighed(var weighing) -> weighing(out, weighing);
            case WeighingEntry.Proposed(var course, var motivation) ->
                    course(out, course).text("motivation", motivation);
            case WeighingEntry.Taken(var course, var motivation, var agreed, var deviation) -> {
                course(out, course).text("motivation", motivation);
                agreed.optional().ifPresent(yes -> out.flag("agreed", yes));
                out.text("deviation", deviation.optional().map(Course.Deviation::wireName));
            }
            case WeighingEntry.SafetyChecked(var about, var text) ->
                    out.numbers("about", about).text("text", text);
            case WeighingEntry.NotToReport(var reason, var second, var advice) ->
                    out.text("reason", reason)
                            .text("second_person", second.value())
                            .text("advice", advice);
        }
    }

    private static void weighing(Out out, Weighing weighing) {
        var estimate = weighing.estimate();
        var inputs = weighing.inputs();
        out.text("risk", estimate.risk())
                .text("nature", estimate.nature())
                .text("seriousness", estimate.seriousness())
                .text("other_children", estimate.otherChildren())
                .text("inputs_missing_because", inputs.missingBecause())
                .numbers("addresses", inputs.addresses())
                .text("vt_view", inputs.view().wireName())
                .text("vt_view_text", inputs.viewText())
                .objects("answers", answers(weighing), WeighingWire::answer);
    }

    private static List<To> answers(Weighing weighing) {
        return weighing.considered().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new To(one.getKey(), one.getValue()))
                .toList();
    }

    private static void answer(Out out, To one) {
        out.text("question", one.question().wireName())
                .text("answer", one.considered().reply().wireName())
                .text("text", one.considered().text());
    }

    private static Weighing weighing(In in) {
        var considered = new EnumMap<Question, Considered>(Question.class);
        in.objects("answers", WeighingWire::answer)
                .forEach(one -> considered.put(one.question(), one.considered()));
        return new Weighing(
                new Weighing.Estimate(
                        in.text("risk"),
                        in.text("nature"),
                        in.text("seriousness"),
                        in.text("other_children")),
                new Weighing.Inputs(
                        in.text("inputs_missing_because"),
                        in.numbers("addresses"),
                        in.word("vt_view", Words.of(Weighing.View.values())),
                        in.text("vt_view_text")),
                considered);
    }

    private static To answer(In in) {
        var question = in.word("question", Words.of(Question.values()));
        var reply = in.word("answer", Words.of(question.replies().toArray(Reply[]::new)));
        return new To(question, new Considered(reply, in.text("text")));
    }

    private static Out course(Out out, Course course) {
        return out.flag("report", course.report())
                .flag("help", course.help())
                .text("protection", course.protection().wireName());
    }

    private static Course course(In in) {
        return new Course(
                in.flag("report"),
                in.flag("help"),
                in.word("protection", Words.of(Course.Protection.values())));
    }

    private static Entry taken(In in) {
        return new WeighingEntry.Taken(
                course(in),
                in.text("motivation"),
                in.maybe("agreed", in::flag),
                in.maybeWord("deviation", Words.of(Course.Deviation.values()))
                        .map(Answer::of)
                        .orElseGet(Answer::blank));
    }
}
