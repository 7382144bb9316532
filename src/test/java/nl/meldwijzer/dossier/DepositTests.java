package nl.meldwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.ledger.OnBothStores;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Code;
import nl.meldwijzer.protocol.Entry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;

@OnBothStores
class DepositTests {
    private School school;

    @BeforeEach
    void open(@TempDir Path folder) {
        school = new School(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void answersTheSameWhetherADossierExistedOrNot() {
        var first = school.deposit("marit", "noor", School.signal("Zij zat stil."));
        var second = school.deposit("joost", "noor", School.signal("Zij zat stil."));

        assertThat(first).usingRecursiveComparison().ignoringFields("id").isEqualTo(second);
        assertThat(first).isInstanceOf(DepositAct.Outcome.Deposited.class);
        assertThat(school.filed).extracting(Filed::dossier).hasSize(2).containsOnly(dossier());
    }

    @Test
    void refusesTheSameWhetherADossierExistedOrNot() {
        var before = school.deposit("marit", "noor", School.signal("Zij zat stil.", "place="));
        school.deposit("joost", "noor");
        var after = school.deposit("marit", "noor", School.signal("Zij zat stil.", "place="));

        assertThat(before).isEqualTo(after).isInstanceOf(DepositAct.Outcome.Refused.class);
    }

    @Test
    void opensOneDossierPerPupil() {
        school.deposit("marit", "noor");
        school.deposit("marit", "daan");
        school.deposit("joost", "noor");

        var dossiers = school.filed.stream().map(Filed::dossier).toList();
        assertThat(dossiers.get(0)).isEqualTo(dossiers.get(2)).isNotEqualTo(dossiers.get(1));
    }

    @Test
    void recordsAllActsOfAFormOrNone() {
        var outcome =
                school.deposit(
                        "marit",
                        "noor",
                        School.act("route.choose", "route=home"),
                        School.signal("Zij zat stil.", "place="));

        assertThat(outcome).isInstanceOf(DepositAct.Outcome.Refused.class);
        assertThat(school.filed).isEmpty();
        assertThat(school.stage.dossiers().projections().check(school.scope())).isEmpty();
        assertThat(school.stage.dossiers().dossierList().handle(list("rachida"))).isEmpty();
    }

    @Test
    void writesDownThatItWasRefused() {
        school.deposit("marit", "noor", School.signal("Zij zat stil.", "place="));

        var line = school.lines(school.scope()).getLast().line();
        assertThat(line.details()).containsEntry("outcome", "refused");
        assertThat(line.details()).containsEntry("code", Code.MINFIELDS.name());
        assertThat(line.dossier()).isEmpty();
    }

    @Test
    void recordsAFormThatIsSentTwiceOnce() {
        var submission = school.submission();
        var first = send(submission, "Zij zat stil.");
        var second = send(submission, "Zij zat stil.");

        assertThat(first).isInstanceOf(DepositAct.Outcome.Deposited.class);
        assertThat(second)
                .isEqualTo(
                        new DepositAct.Outcome.AlreadyDone(
                                ((DepositAct.Outcome.Deposited) first).id()));
        assertThat(school.view("rachida", dossier()).header().version().value()).isEqualTo(2);
    }

    @Test
    void refusesAnotherFormUnderTheSameId() {
        var submission = school.submission();
        send(submission, "Zij zat stil.");

        assertThat(send(submission, "Zij huilde."))
                .isEqualTo(new DepositAct.Outcome.SubmissionReused());
        assertThat(school.view("rachida", dossier()).header().version().value()).isEqualTo(2);
    }

    @Test
    void givesTheDepositorBackWhatSheDepositedAndNothingElse() {
        school.deposit("marit", "noor", School.signal("Zij zat stil."));
        school.deposit("joost", "noor", School.signal("Zij huilde."));

        var own = own("joost");

        assertThat(own).hasSize(1);
        assertThat(own.getFirst().entries())
                .singleElement()
                .isInstanceOfSatisfying(
                        Entry.SignalRecorded.class,
                        entry -> assertThat(entry.signal().text()).isEqualTo("Zij huilde."));
        assertThat(own.getFirst().isTakenUp()).isFalse();
    }

    @Test
    void tellsTheDepositorThatItWasTakenUp() {
        school.deposit("marit", "noor", School.signal("Zij zat stil."));
        school.perform("rachida", dossier(), followUp(2));

        assertThat(own("marit").getFirst().isTakenUp()).isTrue();
    }

    @Test
    void letsTheDepositorAddToHerOwnDepositOnly() {
        var first = id(school.deposit("marit", "noor", School.signal("Zij zat stil.")));
        school.deposit("joost", "noor", School.signal("Zij huilde."));

        assertThat(addTo("marit", first)).isInstanceOf(AddToDeposit.Outcome.Added.class);
        assertThat(addTo("joost", first)).isInstanceOf(AddToDeposit.Outcome.Hidden.class);
        var entries = school.view("rachida", dossier()).timeline().lines();
        assertThat(entries.getLast().entry().entry())
                .isEqualTo(new Entry.FollowUpNoted(2, "Het ging beter."));
    }

    @Test
    void leavesADepositorWithoutAccessToTheDossier() {
        school.deposit("marit", "noor", School.signal("Zij zat stil."));

        assertThat(school.isHidden("marit", dossier())).isTrue();
        assertThat(school.isHidden("rachida", dossier())).isFalse();
    }

    @Test
    void neverRefusesAnEmergency() {
        var outcome =
                school.stage
                        .dossiers()
                        .noteEmergency()
                        .handle(
                                school.toDeposit("piet", "noor"),
                                new NoteEmergency.Command(
                                        school.submission(),
                                        (Act.NoteEmergency) School.act("emergency.note")));

        assertThat(outcome).isInstanceOf(NoteEmergency.Outcome.Noted.class);
    }

    private nl.meldwijzer.kernel.DossierId dossier() {
        return school.filed.getLast().dossier();
    }

    private DepositAct.Outcome send(SubmissionId submission, String text) {
        return school.stage
                .dossiers()
                .depositAct()
                .handle(
                        school.toDeposit("marit", "noor"),
                        new DepositAct.Command(submission, List.of(School.signal(text))));
    }

    private List<OwnDeposits.Deposit> own(String who) {
        return school.stage
                .dossiers()
                .ownDeposits()
                .handle(school.toList(who, QueryKind.OWN_DEPOSITS));
    }

    private nl.meldwijzer.access.Grant.List list(String who) {
        return school.toList(who, QueryKind.DOSSIERS);
    }

    private static DepositId id(DepositAct.Outcome outcome) {
        return ((DepositAct.Outcome.Deposited) outcome).id();
    }

    private static Act followUp(long about) {
        return School.act("note.follow-up", "about=" + about, "text=Het ging beter.");
    }

    private AddToDeposit.Outcome addTo(String who, DepositId deposit) {
        return school.stage
                .dossiers()
                .addToDeposit()
                .handle(
                        school.toDeposit(who, "noor"),
                        new AddToDeposit.Command(school.submission(), deposit, followUp(1)));
    }
}
