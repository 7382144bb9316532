package nl.meldwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.governance.CodeRegister.Outcome;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.people.TermLength;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Dossiers under the version of the school's code that they began with.
class OwnVersionTests {
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
    void aDossierKeepsTheVersionItBeganWith() {
        var noor = school.deposit("marit", "noor");
        adoptLongerP1();
        var daan = school.deposit("marit", "daan");

        assertThat(school.view("rachida", noor).header().standing().protocolVersion())
                .contains("po-2019/1");
        assertThat(school.view("rachida", daan).header().standing().protocolVersion())
                .contains("po-2019/2");
    }

    /// Were the term that of the older dossier, then the date in her own list would tell her that
    /// there was one already.
    @Test
    void aDepositorCannotTellAnOlderDossierFromNone() {
        school.deposit("marit", "noor");
        adoptLongerP1();
        school.deposit("joost", "noor");
        school.deposit("joost", "daan");

        assertThat(dues("joost", "noor")).isNotEmpty().isEqualTo(dues("joost", "daan"));
    }

    @Test
    void theBoardsLogNamesNoVersionOfASchool() {
        adoptLongerP1();
        school.stage
                .dossiers()
                .reportEmployee()
                .handle(
                        school.toDeposit("marit", "noor"),
                        new ReportEmployee.Command(
                                school.submission(), School.report(staff("piet").value())));
        var sealed = school.filed.getLast().dossier();

        assertThat(school.view("femke", sealed).header().standing().protocolVersion())
                .contains("po-2019");
    }

    @Test
    void countsRunningDossiersWithoutSealedOnes() {
        school.deposit("marit", "noor");
        adoptLongerP1();
        school.deposit("marit", "daan");
        school.stage
                .dossiers()
                .reportEmployee()
                .handle(
                        school.toDeposit("marit", "noor"),
                        new ReportEmployee.Command(
                                school.submission(), School.report(staff("piet").value())));

        assertThat(counts("rachida")).isEqualTo(Map.of("po-2019/1", 1L, "po-2019/2", 1L));
    }

    @Test
    void aDossierFromWhichSomebodyIsKeptOutIsNotInHerCount() {
        var noor = school.deposit("marit", "noor");
        var inge = staff("inge").value();
        school.perform(
                "rachida", noor, School.act("person.exclude", "person=" + inge, "reason=Familie."));

        assertThat(counts("inge")).isEmpty();
        assertThat(counts("rachida")).isEqualTo(Map.of("po-2019/1", 1L));
    }

    private Map<String, Long> counts(String who) {
        return school.stage
                .dossiers()
                .runningVersions()
                .handle(managing(school.who(who), Matter.CODE));
    }

    private Set<LocalDate> dues(String who, String pupil) {
        PupilId about = school.pupil(pupil);
        return school.waiting(who).stream()
                .filter(item -> item.pupil().map(PupilCard::id).filter(about::equals).isPresent())
                .map(item -> item.due().on())
                .collect(Collectors.toSet());
    }

    private void adoptLongerP1() {
        var operator = new Visitor.Operator(school.who("marit").school());
        var code = school.stage.governance();
        var drafting = managing(operator, Matter.CODE);
        var next =
                code.codes()
                        .inForce(drafting)
                        .provisions()
                        .withTerms(Map.of("P1", new TermLength(7, TermLength.Unit.SCHOOL_DAYS)));
        var saved = (Outcome.Saved) code.register().save(drafting, 0, next);
        assertThat(code.register().adopt(managing(operator, Matter.ADOPTION), saved.revision(), ""))
                .isInstanceOf(Outcome.Adopted.class);
    }

    private Grant.School managing(Visitor visitor, Matter matter) {
        return switch (school.stage.access().gatekeeper().toManage(visitor, matter)) {
            case Admission.Granted<Grant.School>(var grant) -> grant;
            case Admission.Hidden<Grant.School>() -> throw new IllegalStateException("hidden");
        };
    }

    private StaffId staff(String label) {
        return school.who(label).staff();
    }
}
