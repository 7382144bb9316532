package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.Advice;
import nl.meldwijzer.protocol.AdviceEntry;

/// Puts advice of Veilig Thuis into words.
final class AdviceWords {
    private AdviceWords() {}

    static Told tell(AdviceEntry entry, Rows rows) {
        return switch (entry) {
            case AdviceEntry.Asked(var advice) -> asked(advice, rows);
            case AdviceEntry.NotNeeded(var reason) -> Told.step(reason, rows);
        };
    }

    private static Told asked(Advice advice, Rows rows) {
        var call = advice.call();
        return Told.on(
                advice.date(),
                call.answer(),
                rows.add("web.entry.question", call.question())
                        .add("web.entry.judgement", call.judgement())
                        .yesOrNo("web.entry.family_named", advice.familyNamed())
                        .add("web.entry.adviser", call.adviser())
                        .add("web.entry.reference", call.reference()));
    }
}
