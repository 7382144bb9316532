package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.Advice;
import nl.meldwijzer.protocol.AdviceEntry;
import nl.meldwijzer.protocol.Entry;

import java.util.Map;
import java.util.function.Function;

/// Advice of Veilig Thuis as it stands in the log.
final class AdviceWire {
    static final Map<String, Function<In, Entry>> READERS =
            Map.of(
                    "advice.asked.v1",
                    in -> new AdviceEntry.Asked(advice(in)),
                    "advice.not-needed.v1",
                    in -> new AdviceEntry.NotNeeded(in.text("reason")));

    private AdviceWire() {}

    static void write(Out out, AdviceEntry entry) {
        switch (entry) {
            case AdviceEntry.Asked(var advice) -> advice(out, advice);
            case AdviceEntry.NotNeeded(var reason) -> out.text("reason", reason);
        }
    }

    private static void advice(Out out, Advice advice) {
        var call = advice.call();
        out.day("date", advice.date())
                .flag("family_named", advice.familyNamed())
                .text("question", call.question())
                .text("advice", call.answer())
                .text("judgement", call.judgement())
                .text("adviser", call.adviser())
                .text("reference", call.reference());
    }

    private static Advice advice(In in) {
        return new Advice(
                in.day("date"),
                in.flag("family_named"),
                new Advice.Call(
                        in.text("question"),
                        in.text("advice"),
                        in.text("judgement"),
                        in.text("adviser"),
                        in.text("reference")));
    }
}
