package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.ConsentEntry;
import nl.meldwijzer.protocol.ConsentEntry.Answered;
import nl.meldwijzer.protocol.ConsentEntry.Asked;
import nl.meldwijzer.protocol.ConsentEntry.ContactAllowed;
import nl.meldwijzer.protocol.ConsentEntry.ContactWithheld;
import nl.meldwijzer.protocol.ConsentEntry.Withdrawn;

/// Puts consent and contact into words.
final class ConsentWords {
    private ConsentWords() {}

    static Told tell(ConsentEntry entry, Rows rows) {
        var names = rows.names();
        return switch (entry) {
            case Asked(var parent, var partners) ->
                    Told.step(
                            "",
                            rows.add("web.entry.parent", names.of(parent))
                                    .add("web.entry.partners", String.join(", ", partners)));
            case Answered answered -> answered(answered, rows);
            case Withdrawn(var about, var date) -> Told.on(date, "", rows.about(about));
            case ContactWithheld(var person, var ground, var text) ->
                    Told.step(
                            text,
                            rows.add("web.entry.whom", names.of(person)).option("ground", ground));
            case ContactAllowed(var person, var text) ->
                    Told.step(text, rows.add("web.entry.whom", names.of(person)));
        };
    }

    private static Told answered(Answered answered, Rows rows) {
        return Told.step(
                answered.reason(),
                rows.option("answer", answered.answer())
                        .add("web.entry.parent", rows.names().of(answered.parent()))
                        .add("web.entry.partners", String.join(", ", answered.partners()))
                        .yesOrNo("web.entry.written", answered.written())
                        .add("web.entry.document", answered.document()));
    }
}
