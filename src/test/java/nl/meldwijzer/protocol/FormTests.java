package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
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
                        assertThat(values(field, random))
                                .as(field.name())
                                .map(value ->
                                        Vocabulary.read(
                                                spec.name(),
                                                Fields.none().with(field.name(), value)))
                                .allMatch(Reading.Understood.class::isInstance)
                                .anyMatch(read -> !read.equals(empty)));
    }

    /// Every option, because one of them may be what a blank field means.
    private static List<String[]> values(FieldSpec field, RandomActs random) {
        return field.type() == FieldSpec.Type.CHOICE
                ? field.options().stream().map(option -> new String[] {option}).toList()
                : List.<String[]>of(random.sound(field));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void everyFieldHasAName(ActSpec spec) {
        assertThat(spec.fields()).extracting(FieldSpec::name).doesNotHaveDuplicates();
    }
}
