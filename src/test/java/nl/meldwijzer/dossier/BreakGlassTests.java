package nl.meldwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Purpose;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Entry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class BreakGlassTests {
    private static final String DIRECTOR = "+1";
    private static final String WHY = "Politie aan de deur, niemand bereikbaar.";

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
    void opensForFourHoursToReadOnly() {
        assertThat(school.isHidden(DIRECTOR, dossier)).isTrue();

        assertThat(breakGlass("noor", WHY)).isEqualTo(new BreakGlass.Outcome.Opened(dossier));

        assertThat(school.view(DIRECTOR, dossier).review()).isEmpty();
        assertThat(
                        school.stage
                                .access()
                                .gatekeeper()
                                .toWrite(school.who(DIRECTOR), dossier, Purpose.RECORD))
                .isInstanceOf(Admission.Hidden.class);
        assertThat(school.listed(DIRECTOR)).containsExactly(dossier);
        pass(Duration.ofHours(4).minusSeconds(1));
        assertThat(school.isHidden(DIRECTOR, dossier)).isFalse();
        pass(Duration.ofSeconds(1));
        assertThat(school.isHidden(DIRECTOR, dossier)).isTrue();
        assertThat(school.listed(DIRECTOR)).isEmpty();
    }

    @Test
    void standsInTheDossierAndWaitsForItsKeepersUntilTheySayWhatTheyThink() {
        breakGlass("noor", WHY);

        var entry = school.view("rachida", dossier).timeline().lines().getLast().entry();
        assertThat(entry.entry()).isInstanceOf(Entry.GlassBroken.class);
        assertThat(school.work("rachida")).contains("access.review");
        assertThat(school.work("wouter")).contains("access.review");
        assertThat(school.work("inge")).doesNotContain("access.review");

        school.perform(
                "rachida",
                dossier,
                School.act("note.follow-up", "about=" + entry.number(), "text=Terecht."));
        assertThat(school.work("rachida")).doesNotContain("access.review");
        assertThat(school.lines(school.scope()))
                .anyMatch(line -> line.line().code().equals("dossier.break-glass"));
        assertThat(differences()).isEmpty();

        var key = school.scope().key();
        var store = school.stage.ledger().store();
        store.write(tx ->
                tx.sql(school.scope())
                        .execute("delete from break_glass where break_glass.scope = ?", key));
        assertThat(differences())
                .extracting(Projections.Difference::kind)
                .containsExactly(Projections.Kind.EMERGENCY_ACCESS);
    }

    private List<Projections.Difference> differences() {
        return school.stage.dossiers().projections().check(school.scope());
    }

    @Test
    void neverBeatsAnExclusionAndAnswersLikeNoDossier() {
        exclude();

        assertThat(breakGlass("noor", WHY)).isEqualTo(breakGlass("daan", WHY));
        assertThat(breakGlass("noor", "x"))
                .isInstanceOf(BreakGlass.Outcome.Refused.class)
                .isEqualTo(breakGlass("daan", "x"));
        assertThat(school.isHidden(DIRECTOR, dossier)).isTrue();
    }

    @Test
    void endsAtOnceWhenSheIsExcluded() {
        breakGlass("noor", WHY);
        exclude();

        assertThat(school.isHidden(DIRECTOR, dossier)).isTrue();
        assertThat(school.listed(DIRECTOR)).isEmpty();
    }

    @Test
    void neverOpensASealedDossier() {
        school.stage
                .dossiers()
                .reportEmployee()
                .handle(
                        school.toDeposit("marit", "daan"),
                        new ReportEmployee.Command(
                                school.submission(),
                                School.report(school.who("olaf").staff().value())));

        assertThat(breakGlass("daan", WHY)).isInstanceOf(BreakGlass.Outcome.NotHere.class);
    }

    @Test
    void isForManagementAlone() {
        for (var who : List.of("marit", "inge", "rachida", "femke", "+0")) {
            assertThat(
                            school.stage
                                    .access()
                                    .gatekeeper()
                                    .toBreakGlass(school.who(who), school.pupil("noor")))
                    .isInstanceOf(Admission.Hidden.class);
        }
    }

    @Test
    void happensThreeTimesADayAtMost() {
        for (int i = 0; i < 3; i++) {
            assertThat(breakGlass("noor", WHY)).isInstanceOf(BreakGlass.Outcome.Opened.class);
            pass(Duration.ofMinutes(1));
        }
        assertThat(breakGlass("noor", WHY)).isEqualTo(new BreakGlass.Outcome.TooMany(3));
        pass(Duration.ofDays(1));
        assertThat(breakGlass("noor", WHY)).isInstanceOf(BreakGlass.Outcome.Opened.class);
    }

    private void pass(Duration time) {
        school.clock.moveTo(school.clock.now().plus(time));
    }

    private void exclude() {
        school.perform(
                "rachida",
                dossier,
                School.act(
                        "person.exclude",
                        "person=" + school.who(DIRECTOR).staff().value(),
                        "reason=Familie."));
    }

    private BreakGlass.Outcome breakGlass(String pupil, String reason) {
        var gatekeeper = school.stage.access().gatekeeper();
        var act = School.act("access.break-glass", "category=authority", "reason=" + reason);
        return switch (gatekeeper.toBreakGlass(school.who(DIRECTOR), school.pupil(pupil))) {
            case Admission.Granted<Grant.BreakGlass>(var grant) ->
                    school.stage
                            .dossiers()
                            .breakGlass()
                            .handle(
                                    grant,
                                    new BreakGlass.Command(
                                            school.submission(), (Act.BreakGlass) act));
            case Admission.Hidden<Grant.BreakGlass>() -> throw new IllegalStateException("hidden");
        };
    }
}
