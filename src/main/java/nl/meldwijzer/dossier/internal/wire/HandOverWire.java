package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.HandOver;
import nl.meldwijzer.protocol.HandOverEntry;

import java.util.Map;
import java.util.function.Function;

/// What went to another school, as it stands in the log.
final class HandOverWire {
    static final Map<String, Function<In, Entry>> READERS =
            Map.of(
                    "dossier.handed-over.v1",
                    in ->
                            new HandOverEntry.Given(
                                    in.text("to"),
                                    in.word("ground", Words.of(HandOver.Ground.values())),
                                    in.texts("what")));

    private HandOverWire() {}

    static void write(Out out, HandOverEntry entry) {
        switch (entry) {
            case HandOverEntry.Given(var to, var ground, var what) ->
                    out.text("to", to).text("ground", ground.wireName()).texts("what", what);
        }
    }
}
