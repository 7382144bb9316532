package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.DomainClock;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes sheets without names of invented dossiers.
final class SheetStory {
    private static final String GROUND = "Het is hier geen naam.";

    private SheetStory() {}

    /// A dossier with one fact.
    static Dossier about(String text) {
        var observation = new Observation(Cast.TODAY.minusDays(30), "lokaal", "les", "nobody");
        var signal =
                new Signal(
                        new Signal.Statement.Fact(),
                        text,
                        observation,
                        new Signal.Aspects(
                                Set.of(),
                                Signal.Subject.PUPIL,
                                Signal.Direction.UNCLEAR,
                                Set.of(),
                                ""),
                        new Signal.Catalogued(SignalCatalogue.VERSION, List.of()));
        return with(
                with(Dossier.none(), new Entry.DossierOpened(Cast.NOOR.id(), "po-2019")),
                new Entry.SignalRecorded(signal));
    }

    static Dossier with(Dossier dossier, Entry entry) {
        return Story.append(
                dossier,
                List.of(new Draft(entry, List.of(), List.of())),
                at(IdentifyingWords.NONE));
    }

    /// What the team finds, in a school that knows these people.
    static Circumstances at(IdentifyingWords known) {
        return new Circumstances(
                Cast.TODAY.atTime(9, 0).atZone(DomainClock.ZONE).toInstant(),
                Cast.MARIT.author(),
                Cast.MARIT.relations(),
                Cast.SCHOOL,
                new PupilFacts(Cast.NOOR.id(), Cast.BORN, List.of(), known));
    }

    /// The draft as the page writes it, but for its words.
    static String draft(Dossier dossier, Circumstances at) {
        return Protocol.sheet(dossier, at).lines().stream()
                .map(line ->
                        line instanceof SheetDraft.Line.Seen seen
                                ? RecognitionTests.words(seen.text())
                                : "")
                .collect(Collectors.joining("\n"));
    }

    static Decision make(Dossier dossier, String text, String ground, Circumstances at) {
        return Protocol.decide(
                dossier,
                new SheetAct.Make(Answer.of(Forum.CARE_TEAM), "Wat raadt u aan?", text, ground),
                at);
    }

    static Refusal refusal(Dossier dossier, String text, Circumstances at) {
        var decision = make(dossier, text, GROUND, at);
        assertThat(decision).as(text).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused) decision).refusal();
    }

    /// The text that goes out.
    static String made(Dossier dossier, String text, Circumstances at) {
        var decision = make(dossier, text, GROUND, at);
        assertThat(decision).as(text).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted) decision)
                .drafts().stream()
                        .map(Draft::entry)
                        .filter(SheetEntry.Made.class::isInstance)
                        .map(SheetEntry.Made.class::cast)
                        .map(SheetEntry.Made::text)
                        .collect(Collectors.joining());
    }
}
