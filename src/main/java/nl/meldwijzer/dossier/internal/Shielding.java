package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Recorded;
import nl.meldwijzer.protocol.Signal;
import nl.meldwijzer.protocol.Source;

/// Leaves the source of a shielded statement out for who may not know it.
///
/// @param seesSources whether the reader may see every source
record Shielding(Actor reader, boolean seesSources) {
    Recorded shield(Recorded recorded) {
        if (seesSources || recorded.author().actor().equals(reader)) {
            return recorded;
        }
        return recorded.entry() instanceof Entry.SignalRecorded(var signal)
                ? with(recorded, shield(signal))
                : recorded;
    }

    private static Recorded with(Recorded recorded, Signal signal) {
        return new Recorded(
                recorded.number(),
                recorded.at(),
                recorded.author(),
                new Entry.SignalRecorded(signal),
                recorded.sets(),
                recorded.settles());
    }

    private static Signal shield(Signal signal) {
        var statement =
                switch (signal.statement()) {
                    case Signal.Statement.ThirdParty(var source) ->
                            new Signal.Statement.ThirdParty(shield(source));
                    case Signal.Statement.ReportedDiagnosis(
                                    var by,
                                    var function,
                                    var on,
                                    var source) ->
                            new Signal.Statement.ReportedDiagnosis(
                                    by, function, on, shield(source));
                    case Signal.Statement.Fact fact -> fact;
                    case Signal.Statement.Hypothesis hypothesis -> hypothesis;
                    case Signal.Statement.OwnDiagnosis diagnosis -> diagnosis;
                    case Signal.Statement.ChildsWords words -> words;
                };
        return new Signal(
                statement,
                signal.text(),
                signal.observation(),
                signal.aspects(),
                signal.catalogue());
    }

    private static Source shield(Source source) {
        return source.shielded() ? new Source("", "", "", source.when(), true) : source;
    }
}
