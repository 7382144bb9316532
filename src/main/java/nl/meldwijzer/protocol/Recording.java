package nl.meldwijzer.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Collects the drafts of an accepted act. The first thing recorded about a pupil opens the
/// dossier.
final class Recording {
    private final Situation situation;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    private Recording(Situation situation) {
        this.situation = situation;
    }

    static Recording in(Situation situation) {
        var recording = new Recording(situation);
        if (!situation.dossier().isOpened()) {
            var at = situation.circumstances();
            recording.add(new Entry.DossierOpened(at.pupil().id(), at.school().version().id()));
        }
        return recording;
    }

    Recording add(Entry entry) {
        return add(entry, UnaryOperator.identity());
    }

    Recording add(Entry entry, UnaryOperator<Dues> dues) {
        var number = situation.nextNumber() + drafts.size();
        drafts.add(dues.apply(Dues.of(situation, number)).on(entry));
        return this;
    }

    Recording warn(boolean applies, Warning warning) {
        if (applies && !warnings.contains(warning)) {
            warnings.add(warning);
        }
        return this;
    }

    Decision.Accepted accepted() {
        return new Decision.Accepted(drafts, warnings);
    }
}
