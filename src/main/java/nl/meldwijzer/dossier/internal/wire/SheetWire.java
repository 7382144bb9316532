package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Forum;
import nl.meldwijzer.protocol.SheetEntry;
import nl.meldwijzer.protocol.SheetEntry.Made;

import java.util.Map;
import java.util.function.Function;

/// Consultation sheets without names as they stand in the log.
final class SheetWire {
    static final Map<String, Function<In, Entry>> READERS =
            Map.of(
                    "sheet.made.v1",
                    in ->
                            new Made(
                                    in.word("forum", Words.of(Forum.values())),
                                    in.text("question"),
                                    in.text("text"),
                                    in.text("no_name_because")));

    private SheetWire() {}

    static void write(Out out, SheetEntry entry) {
        switch (entry) {
            case Made(var forum, var question, var text, var noNameBecause) ->
                    out.text("forum", forum.wireName())
                            .text("question", question)
                            .text("text", text)
                            .text("no_name_because", noNameBecause);
        }
    }
}
