package nl.meldwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.ledger.OnBothStores;
import nl.meldwijzer.protocol.Act;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

/// A running dossier that turns out to be about an employee: everybody's right to it ends in the
/// transaction that says so (S78-S80).
@OnBothStores
class ConvertDossierTests {
    private static final List<String> EVERYBODY =
            List.of("marit", "joost", "piet", "inge", "rachida", "wouter");

    private School school;
    private DossierId dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        school = new School(folder.resolve("data"));
        dossier = school.deposit("joost", "noor");
        recorded(school.perform("rachida", dossier, onTeam("marit")));
        recorded(school.perform("rachida", dossier, onTeam("inge")));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void nobodyAtSchoolSeesItAnyMoreAndTheBoardDoes() {
        assertThat(school.isHidden("femke", dossier)).isTrue();
        assertThat(school.isHidden("marit", dossier)).isFalse();

        convert("marit", "sexual");

        assertThat(EVERYBODY).allMatch(who -> school.isHidden(who, dossier));
        assertThat(school.isHidden("femke", dossier)).isFalse();
        assertThat(school.view("femke", dossier).header().isSealed()).isTrue();
    }

    @Test
    void whoeverIsNamedDoesNotSeeItThoughSheReceivesForTheBoard() {
        convert("femke", "sexual");

        assertThat(school.isHidden("femke", dossier)).isTrue();
        assertThat(school.isHidden("olaf", dossier)).isFalse();
        assertThat(school.listed("femke")).doesNotContain(dossier);
    }

    @Test
    void theListsOfTheSchoolForgetItAndThoseOfTheBoardHoldIt() {
        assertThat(school.listed("rachida")).contains(dossier);

        convert("marit", "sexual");

        assertThat(EVERYBODY).allMatch(who -> !school.listed(who).contains(dossier));
        assertThat(EVERYBODY).allMatch(who -> school.work(who).isEmpty());
        assertThat(school.listed("femke")).contains(dossier);
        assertThat(school.work("femke"))
                .contains("employee.consult-inspector", "employee.inform")
                .hasSize(2);
    }

    @Test
    void theNextDepositOpensAnOrdinaryDossier() {
        convert("marit", "sexual");

        var next = school.deposit("marit", "noor");

        assertThat(next).isNotEqualTo(dossier);
        assertThat(school.isHidden("rachida", next)).isFalse();
        assertThat(school.isHidden("femke", next)).isTrue();
    }

    @Test
    void whoDepositedKeepsWhatSheDepositedAndCanAddToIt() {
        var before = school.stage.dossiers().ownDeposits().handle(toOwn("joost"));

        convert("joost", "sexual");

        assertThat(school.stage.dossiers().ownDeposits().handle(toOwn("joost")))
                .usingRecursiveComparison()
                .ignoringFields("isTakenUp")
                .isEqualTo(before);
    }

    @Test
    void whatIsReadHereShowsInNobodysReviewOfTheLogAtSchool() {
        convert("marit", "sexual");
        school.view("femke", dossier);
        school.isHidden("wouter", dossier);

        var review = school.stage.dossiers().logReview();
        var seen = review.show(school.toList("wouter", QueryKind.AUDIT));

        assertThat(seen.sample()).noneMatch(one -> one.dossier().equals(dossier));
        assertThat(seen.odd()).noneMatch(one -> one.last().dossier().equals(dossier));
        assertThat(seen.read()).isZero();
    }

    @Test
    void theRowsAreThoseThatTheEntriesMake() {
        convert("marit", "sexual");
        school.deposit("marit", "noor");

        assertThat(school.stage.dossiers().projections().check(school.scope())).isEmpty();
        assertThat(school.view("femke", dossier).timeline().lines())
                .extracting(line -> line.entry().entry().wireName())
                .endsWith("person.excluded.v1", "team.member-removed.v1", "dossier.converted.v1");
    }

    @Test
    void theBoardGoesOnInIt() {
        convert("marit", "sexual");

        var act =
                School.act(
                        "employee.consult-inspector",
                        "date=2025-09-15",
                        "text=Wij belden.",
                        "outcome=suspicion");
        var version = school.view("femke", dossier).header().version();
        recorded(school.perform("femke", dossier, version, school.submission(), act));

        assertThat(school.work("femke")).contains("employee.complaint");
        assertThat(school.view("femke", dossier).header().standing().members().team()).isEmpty();
    }

    /// A control: an exclusion alone leaves the dossier with the school.
    @Test
    void anExclusionAloneDoesNotSealIt() {
        recorded(
                school.perform(
                        "rachida",
                        dossier,
                        School.act(
                                "person.exclude", "person=" + staff("marit"), "reason=betrokken")));

        assertThat(school.isHidden("marit", dossier)).isTrue();
        assertThat(school.isHidden("rachida", dossier)).isFalse();
        assertThat(school.isHidden("femke", dossier)).isTrue();
    }

    private void convert(String accused, String nature) {
        recorded(
                school.perform(
                        "rachida",
                        dossier,
                        School.act(
                                "dossier.convert",
                                "to=employee",
                                "person=" + staff(accused),
                                "nature=" + nature,
                                "text=Het bleek om haar te gaan.")));
    }

    private Act onTeam(String who) {
        return School.act("team.add", "person=" + staff(who), "reason=werkt mee");
    }

    private String staff(String who) {
        return school.who(who).staff().value();
    }

    private static void recorded(PerformAct.Outcome outcome) {
        assertThat(outcome).isInstanceOf(PerformAct.Outcome.Recorded.class);
    }

    private Grant.List toOwn(String who) {
        return school.toList(who, QueryKind.OWN_DEPOSITS);
    }
}
