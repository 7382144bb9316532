package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Story.given;
import static nl.meldwijzer.protocol.Story.opened;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Set;

class VersionTests {
    private static final Version WITHOUT_ONE = new Version("proef/2", Set.of("no-finding"));
    private static final Fields FINDING = Story.FACT.with("text", "Mishandeling staat vast.");

    @Test
    void aRuleThatTheVersionLeavesOutIsNotAsked() {
        assertThat(decide(Version.CURRENT)).isInstanceOf(Decision.Refused.class);
        assertThat(decide(WITHOUT_ONE)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatShipsLeavesOutWhatTheRulesTakeForGranted() {
        assertThat(ShippedVersion.of(Agreement.CURRENT_VERSION)).isEqualTo(Version.CURRENT);
    }

    @Test
    void aNewDossierCarriesTheIdOfItsVersion() {
        var decision =
                Protocol.decide(Dossier.none(), act("signal.record", FINDING), at(WITHOUT_ONE));

        var drafts = ((Decision.Accepted) decision).drafts();
        assertThat(drafts.getFirst().entry())
                .isInstanceOfSatisfying(
                        Entry.DossierOpened.class,
                        opening -> assertThat(opening.protocolVersion()).isEqualTo("proef/2"));
    }

    private static Decision decide(Version version) {
        return Protocol.decide(opened(), act("signal.record", FINDING), at(version));
    }

    private static Circumstances at(Version version) {
        var usual = given(opened()).circumstances();
        return new Circumstances(
                usual.now(),
                usual.author(),
                usual.relations(),
                usual.school().with(version),
                usual.pupil());
    }

    private static Act act(String name, Fields fields) {
        return ((Reading.Understood) Vocabulary.read(name, fields)).act();
    }
}
