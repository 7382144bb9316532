package nl.meldwijzer.web.dossier;

import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.protocol.Progress;
import nl.meldwijzer.web.dossier.DossierPage.State;
import nl.meldwijzer.web.dossier.DossierPage.Step;
import nl.meldwijzer.web.frame.Texts;

import java.util.List;
import java.util.stream.IntStream;

/// Says in which of the five steps a dossier is, as a path and in a sentence.
record RouteWords(Texts t, ReadDossier.Header header) {
    private static final int STEPS = 5;

    /// The sentence.
    String where() {
        if (header.isSealed()) {
            return t.text("web.dossier.sealed");
        }
        int here = progress().here();
        return t.text("web.dossier.where", here, name(here));
    }

    /// The path; nothing for a sealed dossier, to which the steps do not apply.
    List<Step> path() {
        return header.isSealed()
                ? List.of()
                : IntStream.rangeClosed(1, STEPS).mapToObj(this::step).toList();
    }

    private Step step(int number) {
        var state = state(number);
        return new Step(number, name(number), state, t.text("web.dossier.state." + state.style()));
    }

    private State state(int number) {
        if (progress().done().contains(number)) {
            return State.DONE;
        }
        return number == progress().here() ? State.HERE : State.AHEAD;
    }

    private String name(int number) {
        return t.text("web.dossier.step." + number);
    }

    private Progress progress() {
        return header.standing().progress();
    }
}
