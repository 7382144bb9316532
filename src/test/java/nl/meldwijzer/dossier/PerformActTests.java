package nl.meldwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.ledger.OnBothStores;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Signal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

@OnBothStores
class PerformActTests {
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
    void recordsAndSaysWhichEntries() {
        assertThat(perform(2, followUp()))
                .isEqualTo(
                        new PerformAct.Outcome.Recorded(
                                new DossierVersion(3), List.of(3L), List.of()));
    }

    @Test
    void refusesToRecordOnWhatTheActorDidNotSee() {
        school.deposit("joost", "noor");

        assertThat(perform(2, followUp()))
                .isEqualTo(new PerformAct.Outcome.OutOfDate(new DossierVersion(3)));
        assertThat(version()).isEqualTo(3);
    }

    @Test
    void recordsAFormThatIsSentTwiceOnceAlsoWhenOthersWereInBetween() {
        var submission = school.submission();
        var act = followUp();
        school.perform("rachida", dossier, new DossierVersion(2), submission, act);
        school.deposit("joost", "noor");

        var again = school.perform("rachida", dossier, new DossierVersion(2), submission, act);

        assertThat(again)
                .isEqualTo(new PerformAct.Outcome.AlreadyDone(new DossierVersion(3), List.of(3L)));
        assertThat(version()).isEqualTo(4);
    }

    @Test
    void answersTheSameToASecondSendingOfWhatNoLongerFits() {
        var submission = school.submission();
        var act = School.act("team.remove", "person=" + id("joost"), "reason=Klaar.");
        school.perform(
                "rachida",
                dossier,
                School.act("team.add", "person=" + id("joost"), "reason=Gymt."));
        school.perform("rachida", dossier, new DossierVersion(3), submission, act);

        assertThat(school.perform("rachida", dossier, new DossierVersion(4), submission, act))
                .isInstanceOf(PerformAct.Outcome.AlreadyDone.class);
    }

    @Test
    void refusesAnotherFormUnderTheSameId() {
        var submission = school.submission();
        school.perform("rachida", dossier, new DossierVersion(2), submission, followUp());

        assertThat(
                        school.perform(
                                "rachida",
                                dossier,
                                new DossierVersion(3),
                                submission,
                                School.act("note.follow-up", "about=2", "text=Anders.")))
                .isEqualTo(new PerformAct.Outcome.SubmissionReused());
        assertThat(version()).isEqualTo(3);
    }

    @Test
    void writesDownThatItWasRefused() {
        perform(2, School.act("note.follow-up", "about=2", "text="));

        var line = school.lines(school.scope()).getLast().line();
        assertThat(line.details())
                .containsEntry("outcome", "refused")
                .containsEntry("code", "REQUIRED");
        assertThat(line.dossier()).contains(dossier);
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void letsAPersonInAndOutInTheTransactionOfTheEntry() {
        assertThat(school.isHidden("joost", dossier)).isTrue();

        school.perform(
                "rachida",
                dossier,
                School.act("team.add", "person=" + id("joost"), "reason=Gymt."));
        assertThat(school.isHidden("joost", dossier)).isFalse();

        school.perform(
                "rachida",
                dossier,
                School.act("person.exclude", "person=" + id("joost"), "reason=Familie."));
        assertThat(school.isHidden("joost", dossier)).isTrue();
    }

    @Test
    void excludesEvenWhoSeesEveryDossier() {
        school.perform(
                "rachida",
                dossier,
                School.act("person.exclude", "person=" + id("wouter"), "reason=Familie."));

        assertThat(school.isHidden("wouter", dossier)).isTrue();
    }

    @Test
    void showsAShieldedSourceToItsRecorderAndTheAttentionOfficerOnly() {
        school.perform(
                "rachida",
                dossier,
                School.act("team.add", "person=" + id("inge"), "reason=Begeleidt."));
        school.deposit(
                "marit",
                "noor",
                School.signal(
                        "Zij hoorde geschreeuw.",
                        "kind=third_party",
                        "source.who=een buurvrouw",
                        "source.how=telefonisch",
                        "source.when=2025-09-14",
                        "source.shielded=yes"));

        assertThat(source("rachida")).isEqualTo("een buurvrouw");
        assertThat(source("inge")).isEmpty();
    }

    private String source(String who) {
        var last = school.view(who, dossier).timeline().lines().getLast().entry().entry();
        var signal = ((Entry.SignalRecorded) last).signal();
        return ((Signal.Statement.ThirdParty) signal.statement()).source().who();
    }

    private PerformAct.Outcome perform(long expected, Act act) {
        return school.perform(
                "rachida", dossier, new DossierVersion(expected), school.submission(), act);
    }

    private static Act followUp() {
        return School.act("note.follow-up", "about=2", "text=Het ging beter.");
    }

    private String id(String who) {
        return school.who(who).staff().value();
    }

    private long version() {
        return school.view("rachida", dossier).header().version().value();
    }
}
