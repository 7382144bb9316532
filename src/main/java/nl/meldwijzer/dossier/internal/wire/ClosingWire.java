package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.Closing;
import nl.meldwijzer.protocol.ClosingEntry;
import nl.meldwijzer.protocol.Entry;

import java.util.Map;
import java.util.function.Function;

/// The end of a dossier, and its new beginning, as they stand in the log.
final class ClosingWire {
    static final Map<String, Function<In, Entry>> READERS =
            Map.of(
                    "dossier.closed.v1",
                    in ->
                            new ClosingEntry.Closed(
                                    in.word("ground", Words.of(Closing.Ground.values())),
                                    in.text("text"),
                                    in.maybeNumbers("addresses")),
                    "dossier.reopened.v1",
                    in -> new ClosingEntry.Reopened(in.text("reason")));

    private ClosingWire() {}

    static void write(Out out, ClosingEntry entry) {
        switch (entry) {
            case ClosingEntry.Closed(var ground, var text, var addresses) -> {
                out.text("ground", ground.wireName()).text("text", text);
                if (!addresses.isEmpty()) {
                    out.numbers("addresses", addresses);
                }
            }
            case ClosingEntry.Reopened(var reason) -> out.text("reason", reason);
        }
    }
}
