package nl.meldwijzer.web.dossier;

import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.people.ParentCard;
import nl.meldwijzer.protocol.Involved;
import nl.meldwijzer.web.form.Option;
import nl.meldwijzer.web.frame.Texts;

import java.util.List;

/// The names of a pupil and her parents. Who is a parent no longer is just "a parent".
record PupilNames(Texts t, List<ParentCard> parents, String pupil) {
    PupilNames {
        parents = List.copyOf(parents);
    }

    String of(Involved one) {
        return switch (one) {
            case Involved.Pupil() -> pupil;
            case Involved.Parent(var id) -> of(id);
        };
    }

    /// The parents to choose from, each with what she is to the pupil.
    List<Option> options() {
        return parents.stream()
                .map(card ->
                        new Option(
                                card.id().value(),
                                card.name().full(),
                                t.text("web.parent." + card.authority().wireName()),
                                false))
                .toList();
    }

    private String of(ParentId id) {
        return parents.stream()
                .filter(card -> card.id().equals(id))
                .map(card -> card.name().full())
                .findFirst()
                .orElseGet(() -> t.text("web.parent.gone"));
    }
}
