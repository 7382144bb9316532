package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Circumstances;
import nl.meldwijzer.protocol.Decision;
import nl.meldwijzer.protocol.Dossier;
import nl.meldwijzer.protocol.Draft;
import nl.meldwijzer.protocol.Protocol;
import nl.meldwijzer.protocol.Recorded;
import nl.meldwijzer.protocol.Warning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/// Judges the acts of one form in order, each on the dossier with the drafts of those before it.
/// All are recorded or none.
final class Deciding {
    private Deciding() {}

    static Decision decide(Dossier dossier, List<Act> acts, Circumstances circumstances) {
        var drafts = new ArrayList<Draft>();
        var warnings = new LinkedHashSet<Warning>();
        var state = dossier;
        for (var act : acts) {
            switch (Protocol.decide(state, act, circumstances)) {
                case Decision.Refused refused -> {
                    return refused;
                }
                case Decision.Accepted(var more, var concerns) -> {
                    drafts.addAll(more);
                    warnings.addAll(concerns);
                    state = acts.size() == 1 ? state : with(state, more, circumstances);
                }
            }
        }
        return new Decision.Accepted(drafts, List.copyOf(warnings));
    }

    private static Dossier with(Dossier dossier, List<Draft> drafts, Circumstances circumstances) {
        var state = dossier;
        for (var draft : drafts) {
            long number = state.version().value() + 1;
            state =
                    state.with(
                            Recorded.of(
                                    number, circumstances.now(), circumstances.author(), draft));
        }
        return state;
    }
}
