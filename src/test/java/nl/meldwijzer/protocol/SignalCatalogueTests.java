package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.protocol.SignalCatalogue.Category;
import nl.meldwijzer.protocol.SignalCatalogue.Mark;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.stream.Collectors;

/// S53, S54, T34.
class SignalCatalogueTests {
    @Test
    void holdsEverySignalOfTheListOnce() {
        assertThat(SignalCatalogue.items()).hasSize(127);
        assertThat(SignalCatalogue.items())
                .extracting(SignalCatalogue.Item::category)
                .containsAll(Set.of(Category.values()));
    }

    @Test
    void marksWhatIsUrgentOrDelicate() {
        assertThat(marked(Mark.EMERGENCY)).hasSize(11).contains("LIC-02", "SEK-12", "VRW-06");
        assertThat(marked(Mark.URGENT)).hasSize(10).contains("VGV-01", "EER-06");
        assertThat(marked(Mark.DISCLOSURE))
                .containsExactlyInAnyOrder("KND-17", "KND-19", "SEK-08", "SEK-12", "GET-01");
    }

    @Test
    void knowsSignalsThatTakeAConcernAway() {
        assertThat(SignalCatalogue.item("BES-02").orElseThrow().category())
                .isEqualTo(Category.PROTECTIVE);
        assertThat(SignalCatalogue.item("BES-99")).isEmpty();
    }

    private static Set<String> marked(Mark mark) {
        return SignalCatalogue.items().stream()
                .filter(item -> item.marks().contains(mark))
                .map(SignalCatalogue.Item::id)
                .collect(Collectors.toSet());
    }
}
