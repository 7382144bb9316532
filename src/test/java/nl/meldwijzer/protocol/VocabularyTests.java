package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Story.FACT;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.protocol.Reading.FieldProblem;
import nl.meldwijzer.protocol.Reading.FieldProblem.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class VocabularyTests {
    @Test
    void everyActHasRulesAndAReader() {
        for (var spec : Vocabulary.acts()) {
            var reading = Vocabulary.read(spec.name(), Fields.none());
            assertThat(reading).isInstanceOf(Reading.Understood.class);
            assertThat(((Reading.Understood) reading).act().name()).isEqualTo(spec.name());
        }
        assertThat(Protocol.review(Dossier.none(), Story.given(Dossier.none()).circumstances()))
                .extracting(Reviewed::act)
                .containsExactlyElementsOf(Vocabulary.acts().stream().map(ActSpec::name).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "date, 2026-02-31, NO_SUCH_DATE",
        "date, gisteren, NO_SUCH_DATE",
        "kind, rumour, NO_SUCH_OPTION",
        "flags, loud, NO_SUCH_OPTION",
        "catalogue, LIC-99, NO_SUCH_OPTION",
        "source.shielded, perhaps, NO_SUCH_OPTION",
        "colour, red, UNKNOWN_FIELD"
    })
    void namesTheFieldThatCannotBeRead(String field, String value, Kind kind) {
        assertThat(Vocabulary.read("signal.record", FACT.with(field, value)))
                .isEqualTo(new Reading.Unreadable(List.of(new FieldProblem(field, kind))));
    }

    @ParameterizedTest
    @CsvSource({
        "note.correct, about, 0, NO_SUCH_ENTRY",
        "note.correct, about, h1, NO_SUCH_ENTRY",
        "team.add, person, marit, NO_SUCH_PERSON",
        "team.add, until, 2025-13-01, NO_SUCH_DATE"
    })
    void readsReferencesStrictly(String act, String field, String value, Kind kind) {
        assertThat(Vocabulary.read(act, Fields.none().with(field, value)))
                .isEqualTo(new Reading.Unreadable(List.of(new FieldProblem(field, kind))));
    }

    @Test
    void takesOneAnswerWhereOneBelongs() {
        assertThat(Vocabulary.read("route.choose", Fields.none().with("route", "home", "unknown")))
                .isEqualTo(
                        new Reading.Unreadable(
                                List.of(new FieldProblem("route", Kind.MORE_THAN_ONE))));
    }

    @Test
    void knowsNoOtherActs() {
        assertThat(Vocabulary.read("dossier.delete", Fields.none()))
                .isEqualTo(new Reading.Unreadable(List.of(new FieldProblem("", Kind.UNKNOWN_ACT))));
    }

    @Test
    void trimsTextAndLineEnds() {
        var reading =
                Vocabulary.read("signal.record", FACT.with("text", "\u00A0 Noor\r\nlacht \u200B"));

        assertThat(((Act.RecordSignal) ((Reading.Understood) reading).act()).text())
                .isEqualTo("Noor\nlacht");
    }

    @Test
    void everyCodeAnActMeetsIsDescribed() {
        assertThat(Vocabulary.act("signal.record").orElseThrow().codes())
                .contains(Code.MINFIELDS, Code.SOURCE, Code.DIAG, Code.ESTABLISH, Code.EMP);
        assertThat(Vocabulary.act("emergency.note").orElseThrow().codes()).isEmpty();
    }
}
