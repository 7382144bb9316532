package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.VersionEntry;

import java.util.Map;
import java.util.function.Function;

/// Moves to another version of the code, as they stand in the log.
final class VersionWire {
    static final Map<String, Function<In, Entry>> READERS =
            Map.of(
                    "version.moved.v1",
                    in -> new VersionEntry.Moved(in.text("to"), in.text("reason")));

    private VersionWire() {}

    static void write(Out out, VersionEntry entry) {
        switch (entry) {
            case VersionEntry.Moved(var to, var reason) ->
                    out.text("to", to).text("reason", reason);
        }
    }
}
