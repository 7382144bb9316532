package nl.meldwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.dossier.Projections.Difference;
import nl.meldwijzer.dossier.Projections.Kind;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.ledger.OnBothStores;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

@OnBothStores
class ProjectionsTests {
    private School school;
    private DossierId dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        school = new School(folder.resolve("data"));
        dossier = school.deposit("marit", "noor");
        var joost = school.who("joost").staff();
        var wouter = school.who("wouter").staff();
        school.perform(
                "rachida",
                dossier,
                School.act("team.add", "person=" + joost, "reason=Gymt."),
                School.act("person.exclude", "person=" + wouter, "reason=Familie."));
        school.perform("rachida", dossier, School.act("route.choose", "route=home"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void agreeWithTheEntries() {
        assertThat(school.stage.dossiers().projections().check(school.scope())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REGISTER | update dossier set pupil_tag = pupil where dossier.scope = ?",
                "DUE_ITEMS | update due_item set is_settled = 1 - is_settled where due_item.scope = ?",
                "DUE_ITEMS | update due_item set due_on = '2030-01-01' where due_item.scope = ?",
                "DUE_ITEMS | delete from due_item where due_item.scope = ?",
                "TEAM | delete from team_member where team_member.scope = ?",
                "EXCLUSIONS | delete from excluded where excluded.scope = ?"
            })
    void doNotAgreeWhenARowWasChanged(Kind kind, String change) {
        school.stage
                .ledger()
                .store()
                .write(tx -> tx.sql(school.scope()).execute(change, school.scope().key()));

        assertThat(school.stage.dossiers().projections().check(school.scope()))
                .containsExactly(new Difference(school.scope(), dossier, kind));
    }
}
