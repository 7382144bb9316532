package nl.meldwijzer.directory;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.directory.DirectoryImport.Preview;
import nl.meldwijzer.directory.Proposal.How;
import nl.meldwijzer.people.PeopleWorld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

class ProfileTests {
    @TempDir Path folder;

    @Test
    void theSprongComesUnverifiedWithoutPersonsAndWithoutWhatCeased() {
        try (var world = new PeopleWorld(folder)) {
            var module = world.directory();
            var grant = world.keepingDirectory();
            var text = Profile.DE_SPRONG.text();
            var ready = (Preview.Ready) module.imports().preview(grant, text);

            assertThat(ready.proposals()).hasSize(9).allMatch(one -> one.persons().isEmpty());
            assertThat(ready.leftOut()).isEmpty();
            assertThat(ready.proposals())
                    .filteredOn(one -> one.fit().how() == How.DOUBTFUL)
                    .extracting(one -> one.organisation().name(), one -> one.fit().other())
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    "Crisisdienst Bureau Jeugdzorg", ""),
                            org.assertj.core.groups.Tuple.tuple("Bureau Jeugdzorg", ""),
                            org.assertj.core.groups.Tuple.tuple(
                                    "Steunpunt Huiselijk Geweld", "Veilig Thuis Drenthe"));
            assertThat(ready.proposals())
                    .flatExtracting(Proposal::suspicions)
                    .extracting(Suspicion::doubt)
                    .containsOnly(Suspicion.Doubt.CEASED);

            module.imports().handle(grant, text, ready.undoubted());

            assertThat(module.directory().all(grant)).hasSize(6);
            assertThat(module.emergencyNumbers().of(grant.school())).isEmpty();
            assertThat(module.directory().chores(grant)).hasSize(6);
        }
    }
}
