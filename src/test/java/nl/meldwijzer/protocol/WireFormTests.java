package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Story.FACT;
import static nl.meldwijzer.protocol.Story.given;
import static nl.meldwijzer.protocol.Story.opened;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

/// The frozen form of entries. What stands here is never changed, only added to.
class WireFormTests {
    private static final Map<String, List<String>> SIGNAL =
            Map.ofEntries(
                    Map.entry("kind", List.of("third_party")),
                    Map.entry("text", List.of("Noor slaapt bij oma.")),
                    Map.entry("date", List.of("2025-09-15")),
                    Map.entry("place", List.of("lokaal 4")),
                    Map.entry("situation", List.of("einde van de rekenles")),
                    Map.entry("others_present", List.of("niemand")),
                    Map.entry("channel", List.of("heard", "told")),
                    Map.entry("object", List.of("pupil")),
                    Map.entry("direction", List.of("unclear")),
                    Map.entry("flags", List.of("danger")),
                    Map.entry("catalogue", List.of("GET-09", "VRW-10")),
                    Map.entry("catalogue_version", List.of("2026-1")),
                    Map.entry("source.who", List.of("oma")),
                    Map.entry("source.how", List.of("bij het hek")),
                    Map.entry("source.when", List.of("2025-09-14")),
                    Map.entry("source.shielded", List.of("yes")));

    @Test
    void writesASignalAsItAlwaysDid() {
        var fields =
                FACT.with("kind", "third_party")
                        .with("text", "Noor slaapt bij oma.")
                        .with("channel", "told", "heard")
                        .with("flags", "danger")
                        .with("catalogue", "GET-09", "VRW-10")
                        .with("source.who", "oma")
                        .with("source.how", "bij het hek")
                        .with("source.when", "2025-09-14")
                        .with("source.shielded", "yes");
        var entry =
                given(opened())
                        .when("signal.record", fields)
                        .thenAccepted()
                        .dossier()
                        .entries()
                        .getLast()
                        .entry();

        assertThat(entry.wireName()).isEqualTo("signal.recorded.v1");
        assertThat(WireForm.write(entry)).isEqualTo(new Fields(SIGNAL));
        assertThat(WireForm.read("signal.recorded.v1", new Fields(SIGNAL))).isEqualTo(entry);
    }

    @Test
    void readsTextsExactly() {
        var entry = new Entry.NoteCorrected(3, " \nzo\t");

        assertThat(WireForm.read(entry.wireName(), WireForm.write(entry))).isEqualTo(entry);
    }

    @Test
    void refusesWhatItDoesNotKnowWithoutContent() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WireForm.read("signal.recorded.v9", new Fields(SIGNAL)))
                .withMessage("unknown wire name");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        WireForm.read(
                                "signal.recorded.v1", new Fields(SIGNAL).with("kind", "geheim")))
                .withMessage("signal.recorded.v1 does not read at kind");
    }
}
