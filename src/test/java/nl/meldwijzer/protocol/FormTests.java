package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.SplittableRandom;
import java.util.stream.Stream;

/// The form of every act in a group is read as it is described.
class FormTests {
    static Stream<ActSpec> acts() {
        return Groups.specs().stream();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyFieldArrivesInTheAct(ActSpec spec) {
        var empty = Vocabulary.read(spec.name(), Fields.none());
        var random = new RandomActs(new SplittableRandom(7));

        assertThat(spec.fields())
                .allSatisfy(field ->
                        assertThat(
                                        Vocabulary.read(
                                                spec.name(),
                                                Fields.none()
                                                        .with(field.name(), random.sound(field))))
                                .as(field.name())
                                .isInstanceOf(Reading.Understood.class)
                                .isNotEqualTo(empty));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyFieldHasAName(ActSpec spec) {
        assertThat(spec.fields()).extracting(FieldSpec::name).doesNotHaveDuplicates();
    }
}
