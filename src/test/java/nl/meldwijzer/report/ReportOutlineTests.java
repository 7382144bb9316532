package nl.meldwijzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.protocol.Answer;
import nl.meldwijzer.protocol.Author;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Observation;
import nl.meldwijzer.protocol.Recorded;
import nl.meldwijzer.protocol.ReportEntry;
import nl.meldwijzer.protocol.Signal;
import nl.meldwijzer.protocol.Signal.Statement;
import nl.meldwijzer.protocol.SignalCatalogue;
import nl.meldwijzer.protocol.Source;
import nl.meldwijzer.report.ReportOutline.Question;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// S74, S152, S153, T22: what stands where in a report to Veilig Thuis.
class ReportOutlineTests {
    private static final LocalDate DAY = LocalDate.parse("2025-09-15");
    private static final Source NEIGHBOUR = new Source("buurvrouw", "", "sprak mij aan", DAY, true);
    private static final Recorded FACT = signal(3, new Statement.Fact());
    private static final Recorded SUPPOSED = signal(4, new Statement.Hypothesis());
    private static final Recorded HEARD = signal(5, new Statement.ThirdParty(NEIGHBOUR));
    private static final Recorded CHILD = signal(6, new Statement.ChildsWords("Wat is er?"));
    private static final Recorded DOCTOR =
            signal(
                    7,
                    new Statement.ReportedDiagnosis(
                            "arts", Signal.Diagnostician.PHYSICIAN, Answer.blank(), NEIGHBOUR));

    @Test
    void putsEachStatementWhereItsKindBelongs() {
        var outline = ReportOutline.of(List.of(FACT, SUPPOSED, HEARD, CHILD, DOCTOR));

        assertThat(outline.to(Question.SEEN)).containsExactly(FACT);
        assertThat(outline.to(Question.CHILD_SAID)).containsExactly(CHILD);
        assertThat(outline.to(Question.OTHERS_SAID)).containsExactly(HEARD, DOCTOR);
    }

    /// S152: a supposition only on choice.
    @Test
    void namesASuppositionOnlyWhenSomebodyChoseIt() {
        assertThat(ReportOutline.of(List.of(FACT, SUPPOSED)).to(Question.SUPPOSED)).isEmpty();

        var chosen = chosen(8, List.of(3L), List.of(4L));
        var outline = ReportOutline.of(List.of(FACT, SUPPOSED, HEARD, chosen));
        assertThat(outline.to(Question.SUPPOSED)).containsExactly(SUPPOSED);
        assertThat(outline.to(Question.OTHERS_SAID)).isEmpty();
    }

    /// Not even a supposition that was chosen as a fact comes to stand among the facts.
    @Test
    void neverPutsASuppositionAmongWhatWasSeen() {
        var outline =
                ReportOutline.of(List.of(FACT, SUPPOSED, chosen(8, List.of(3L, 4L), List.of())));

        assertThat(outline.to(Question.SEEN)).containsExactly(FACT);
        assertThat(outline.to(Question.SUPPOSED)).containsExactly(SUPPOSED);
    }

    @Test
    void theLastChoiceCounts() {
        var outline =
                ReportOutline.of(
                        List.of(
                                FACT,
                                CHILD,
                                chosen(8, List.of(3L), List.of()),
                                chosen(9, List.of(6L), List.of())));

        assertThat(outline.to(Question.SEEN)).isEmpty();
        assertThat(outline.to(Question.CHILD_SAID)).containsExactly(CHILD);
    }

    private static Recorded chosen(long number, List<Long> facts, List<Long> hypotheses) {
        return recorded(number, new ReportEntry.Prepared(facts, hypotheses));
    }

    private static Recorded signal(long number, Statement statement) {
        return recorded(
                number,
                new Entry.SignalRecorded(
                        new Signal(
                                statement,
                                "Tekst.",
                                new Observation(DAY, "lokaal", "les", "nobody"),
                                new Signal.Aspects(
                                        Set.of(),
                                        Signal.Subject.PUPIL,
                                        Signal.Direction.UNCLEAR,
                                        Set.of(),
                                        ""),
                                new Signal.Catalogued(SignalCatalogue.VERSION, List.of()))));
    }

    private static Recorded recorded(long number, Entry entry) {
        return new Recorded(
                number,
                Instant.EPOCH,
                new Author(new Actor.Automatic(), Set.of()),
                entry,
                List.of(),
                List.of());
    }
}
