package nl.meldwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Ground;
import nl.meldwijzer.access.LineWords.What;
import nl.meldwijzer.kernel.DossierId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// S197, T47.
class WhoReadTests {
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
    void tellsWhoReadItOnWhatGroundAndWhoWasNotLetIn() {
        school.view("wouter", dossier);
        school.view("wouter", dossier);
        school.isHidden("joost", dossier);

        assertThat(lines("rachida"))
                .extracting(line -> line.who(), WhoRead.Line::what, WhoRead.Line::isDenied)
                .containsExactly(tuple("joost", true), tuple("wouter", false));
        var wouter = lines("rachida").getLast();
        assertThat(wouter.moments().times()).isEqualTo(2);
        assertThat(wouter.grounds()).containsExactly(Ground.COORDINATOR);
    }

    @Test
    void leavesOutWhatIsLoggedAboutTheAsker() {
        school.view("rachida", dossier);

        assertThat(lines("rachida")).isEmpty();
        assertThat(lines("wouter"))
                .extracting(line -> line.who())
                .contains(school.who("rachida").staff());
    }

    @Test
    void isForWhoKeepsTheDossier() {
        school.perform(
                "rachida",
                dossier,
                School.act("team.add", "person=" + school.who("joost").staff(), "reason=Gymt."));

        for (var who : List.of("marit", "joost", "inge", "femke", "+0", "+1")) {
            assertThat(account(who)).isInstanceOf(Admission.Hidden.class);
        }
    }

    @Test
    void goesBackThreeMonths() {
        school.view("wouter", dossier);
        school.clock.moveTo(school.clock.now().plus(Duration.ofDays(100)));

        assertThat(lines("rachida")).isEmpty();
    }

    private org.assertj.core.groups.Tuple tuple(String who, boolean isDenied) {
        return org.assertj.core.groups.Tuple.tuple(school.who(who).staff(), What.READ, isDenied);
    }

    private Admission<Grant.Account> account(String who) {
        return school.stage.access().gatekeeper().toAccount(school.who(who), dossier);
    }

    private List<WhoRead.Line> lines(String who) {
        return switch (account(who)) {
            case Admission.Granted<Grant.Account>(var grant) ->
                    school.stage.dossiers().whoRead().handle(grant);
            case Admission.Hidden<Grant.Account>() -> throw new IllegalStateException("hidden");
        };
    }
}
