package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Purpose;
import nl.meldwijzer.dossier.Filed;
import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.protocol.Recorded;
import nl.meldwijzer.rehearsal.Stage;

import java.util.HashSet;
import java.util.Set;

/// Reads what an act became through the eyes of somebody who may: what the system recorded by
/// itself is not always for the eyes of who acted.
final class Witness {
    private final Stage stage;
    private final Cast cast;

    Witness(Stage stage, Cast cast) {
        this.stage = stage;
        this.cast = cast;
    }

    /// The words for what was recorded beside the act itself: wire names without their version.
    Set<String> auto(Filed filed) {
        for (var label : cast.staff().sequencedKeySet()) {
            var admission =
                    stage.access()
                            .gatekeeper()
                            .toRead(cast.visitor(label), filed.dossier(), Purpose.VIEW);
            if (admission instanceof Admission.Granted<Grant.Read>(var grant)) {
                return words(grant, filed);
            }
        }
        return Set.of();
    }

    private Set<String> words(Grant.Read grant, Filed filed) {
        var view = stage.dossiers().readDossier().handle(grant, new ReadDossier.Query.Newest());
        var words = new HashSet<String>();
        for (var line : view.timeline().lines()) {
            if (filed.entries().contains(line.entry().number())) {
                words.add(word(line.entry()));
            }
        }
        return words;
    }

    private static String word(Recorded recorded) {
        return recorded.entry().wireName().replaceFirst("\\.v\\d+$", "");
    }
}
