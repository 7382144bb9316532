package nl.meldwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.dossier.LogReview.Kind;
import nl.meldwijzer.dossier.LogReview.Verdict;
import nl.meldwijzer.kernel.DossierId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;

class LogReviewTests {
    private School school;
    private DossierId dossier;

    @BeforeEach
    void open(@TempDir Path folder) {
        school = new School(folder.resolve("data"));
        dossier = school.deposit("marit", "noor");
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void showsASampleAndNothingOddOfAnOrdinaryDay() {
        school.view("wouter", dossier);
        school.view("rachida", dossier);

        var period = show("rachida");

        assertThat(period.read()).isEqualTo(1);
        assertThat(period.odd()).isEmpty();
        assertThat(period.sample())
                .extracting(seen -> seen.who())
                .containsExactly(school.who("wouter").staff());
    }

    @Test
    void pointsAtThreeDenialsAndAtTheNight() {
        for (int i = 0; i < 3; i++) {
            school.isHidden("joost", dossier);
        }
        pass(Duration.ofHours(15));
        school.view("wouter", dossier);

        assertThat(show("rachida").odd())
                .extracting(LogReview.Odd::kind)
                .containsExactly(Kind.OFF_HOURS, Kind.DENIED);
    }

    @Test
    void nobodySeesWhatIsLoggedAboutADossierSheIsKeptOutOf() {
        school.view("rachida", dossier);
        school.perform(
                "rachida",
                dossier,
                School.act(
                        "person.exclude",
                        "person=" + school.who("wouter").staff(),
                        "reason=Familie."));

        assertThat(show("wouter").read()).isZero();
    }

    @Test
    void isDueAMonthAfterItWasSigned() {
        var today = school.clock.today();
        assertThat(due("rachida")).isEqualTo(today);
        school.view("wouter", dossier);
        pass(Duration.ofMinutes(1));

        review().sign(school.toList("rachida", QueryKind.AUDIT), Verdict.FINE);
        pass(Duration.ofMinutes(1));

        assertThat(due("wouter")).isEqualTo(today.plusMonths(1));
        assertThat(show("rachida").read()).isZero();
        assertThat(due("femke")).as("the board's is another log").isEqualTo(today);
        assertThat(school.lines(school.scope()))
                .filteredOn(line -> line.line().code().equals("read-log.reviewed"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.line().details())
                                .containsEntry("verdict", "fine")
                                .containsEntry("lines", "1"));
    }

    private LogReview review() {
        return school.stage.dossiers().logReview();
    }

    private LogReview.Period show(String who) {
        return review().show(school.toList(who, QueryKind.AUDIT));
    }

    private java.time.LocalDate due(String who) {
        return review().due(school.toList(who, QueryKind.AUDIT));
    }

    private void pass(Duration time) {
        school.clock.moveTo(school.clock.now().plus(time));
    }
}
