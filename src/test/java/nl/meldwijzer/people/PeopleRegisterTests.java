package nl.meldwijzer.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.OnBothStores;
import nl.meldwijzer.people.Changed.Reason;
import nl.meldwijzer.people.PeopleRegister.EmployeeDetails;
import nl.meldwijzer.people.PeopleRegister.ParentDetails;
import nl.meldwijzer.people.PeopleRegister.PupilDetails;
import nl.meldwijzer.vault.CorruptSeal;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

@OnBothStores
class PeopleRegisterTests {
    private static final PersonName NOOR = new PersonName("Noor", "", "Voorbeeld");
    private static final PersonName ESTHER = new PersonName("Esther", "van", "Voorbeeld");

    @TempDir Path folder;
    PeopleWorld world;
    PeopleRegister register;

    @BeforeEach
    void found() {
        world = new PeopleWorld(folder);
        register = world.register;
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void registersAPupilAndFindsHerByLettersOfHerName() {
        var group = done(register.addGroup(admin(), "De Otters", "4"));
        var id = done(register.registerPupil(admin(), pupil(NOOR, Optional.of(group), "7")));

        assertThat(world.pupils("NÓO")).extracting(PupilCard::id).containsExactly(id);
        assertThat(world.pupils("vo no")).hasSize(1);
        assertThat(world.pupils("n")).as("one letter lists nobody").isEmpty();
        assertThat(world.pupils("  ")).isEmpty();
        assertThat(world.pupils("xy")).isEmpty();
        assertThat(
                        world.people
                                .pupil(world.operator(), id)
                                .orElseThrow()
                                .group()
                                .orElseThrow()
                                .name())
                .isEqualTo("De Otters");
    }

    @Test
    void changesAPupilAndKeepsWhatWasNotSaid() {
        var id = done(register.registerPupil(admin(), pupil(NOOR, Optional.empty(), "7")));
        done(register.setLeft(admin(), id, Optional.of(world.today().plusDays(1))));

        var details =
                new PupilDetails(
                        new PersonName("Nora", "", "Voorbeeld"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        done(register.changePupil(admin(), id, details));

        var card = world.people.pupil(world.operator(), id).orElseThrow();
        assertThat(card.name().callName()).isEqualTo("Nora");
        assertThat(card.leftOn()).isPresent();
        assertThat(
                        refused(() ->
                                register.registerPupil(
                                        admin(), pupil(NOOR, Optional.empty(), "7"))))
                .as("her key is still hers")
                .isEqualTo(Reason.KEY_TAKEN);
    }

    @Test
    void aPupilWhoLeftIsFoundNoMore() {
        var id = done(register.registerPupil(admin(), pupil(NOOR, Optional.empty(), "7")));
        done(register.setLeft(admin(), id, Optional.of(world.today())));

        assertThat(world.pupils("noor")).isEmpty();

        done(register.setLeft(admin(), id, Optional.empty()));
        assertThat(world.pupils("noor")).hasSize(1);
    }

    @Test
    void keepsAuthorityPerChild() {
        var noor = done(register.registerPupil(admin(), pupil(NOOR, Optional.empty(), "7")));
        var bas =
                done(
                        register.registerPupil(
                                admin(),
                                pupil(
                                        new PersonName("Bas", "", "Voorbeeld"),
                                        Optional.empty(),
                                        "8")));
        var esther =
                done(
                        register.addParent(
                                admin(),
                                noor,
                                new ParentDetails(ESTHER, Relation.MOTHER, Authority.YES)));
        done(register.setParent(admin(), bas, esther, Relation.STEP_PARENT, Authority.NO));
        done(register.setParent(admin(), noor, esther, Relation.MOTHER, Authority.UNKNOWN));

        assertThat(world.people.parents(world.operator(), noor))
                .containsExactly(
                        new ParentCard(esther, ESTHER, Relation.MOTHER, Authority.UNKNOWN));
        assertThat(world.people.parents(world.operator(), bas))
                .containsExactly(
                        new ParentCard(esther, ESTHER, Relation.STEP_PARENT, Authority.NO));
        assertThat(
                        refused(() ->
                                register.addParent(
                                        admin(),
                                        noor,
                                        new ParentDetails(ESTHER, Relation.OTHER, Authority.NO))))
                .isEqualTo(Reason.PARENT_KNOWN);
    }

    @Test
    void refusesWhatIsNotThereAndChangesNothing() {
        var nobody = world.administrator().value();
        var group = Optional.of(new GroupId(nobody));

        assertThat(refused(() -> register.registerPupil(admin(), pupil(NOOR, group, "7"))))
                .isEqualTo(Reason.UNKNOWN);
        assertThat(
                        refused(() ->
                                register.changePupil(
                                        admin(),
                                        new PupilId(nobody),
                                        pupil(NOOR, Optional.empty(), "7"))))
                .isEqualTo(Reason.UNKNOWN);
        assertThat(
                        refused(() ->
                                register.setParent(
                                        admin(),
                                        new PupilId(nobody),
                                        new ParentId(nobody),
                                        Relation.OTHER,
                                        Authority.NO)))
                .isEqualTo(Reason.UNKNOWN);
        assertThat(refused(() -> register.endEmployee(admin(), new StaffId(newId()))))
                .isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void everyChangeAndEveryRefusalLeavesOneLineWithoutNames() {
        int before = world.lines().size();

        var noor = done(register.registerPupil(admin(), pupil(NOOR, Optional.empty(), "7")));
        refused(() -> register.registerPupil(admin(), pupil(NOOR, Optional.empty(), "7")));

        var lines = world.lines().subList(before, world.lines().size());
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst().line().details())
                .containsEntry("act", "pupil.registered")
                .containsEntry("id", noor.value());
        assertThat(lines.getLast().line().details())
                .containsEntry("outcome", "refused")
                .containsEntry("code", "KEY_TAKEN");
        assertThat(lines.toString()).doesNotContain("Noor", "Voorbeeld");
    }

    @Test
    void nobodyGivesHerselfAFunctionThatSeesDossiersOrDecides() {
        var own = world.administrator();

        assertThat(start(admin(), own, SchoolFunction.ATTENTION_OFFICER))
                .isEqualTo(Optional.of(Reason.OWN_FUNCTION));
        assertThat(start(admin(), own, SchoolFunction.DEPUTY_ATTENTION_OFFICER))
                .isEqualTo(Optional.of(Reason.OWN_FUNCTION));
        assertThat(start(admin(), own, SchoolFunction.DIRECTOR))
                .isEqualTo(Optional.of(Reason.OWN_FUNCTION));
        assertThat(start(admin(), own, SchoolFunction.CLASS_TEACHER)).isEmpty();
        assertThat(start(world.operator(), own, SchoolFunction.ATTENTION_OFFICER)).isEmpty();
    }

    @Test
    void theSchoolDoesNotChooseWhoReceivesReportsAboutItsEmployees() {
        var inge = done(register.addEmployee(admin(), employee(Set.of())));

        assertThat(start(admin(), inge, SchoolFunction.BOARD_RECIPIENT))
                .contains(Reason.BOARD_FUNCTION);
        assertThat(
                        refused(() ->
                                register.addEmployee(
                                        admin(), employee(Set.of(SchoolFunction.BOARD_RECIPIENT)))))
                .isEqualTo(Reason.BOARD_FUNCTION);
        assertThat(refused(() -> register.endEmployee(admin(), world.recipient())))
                .as("the board's people are not the school's to dismiss")
                .isEqualTo(Reason.UNKNOWN);

        assertThat(start(world.operator(), inge, SchoolFunction.BOARD_RECIPIENT)).isEmpty();
        assertThat(
                        refused(() ->
                                register.endFunction(
                                        admin(),
                                        inge,
                                        SchoolFunction.BOARD_RECIPIENT,
                                        world.today())))
                .isEqualTo(Reason.BOARD_FUNCTION);
        assertThat(refused(() -> register.endEmployee(admin(), inge)))
                .isEqualTo(Reason.BOARD_FUNCTION);
    }

    @Test
    void aFunctionIsHeldOnceAndEndsOnce() {
        var inge =
                done(register.addEmployee(admin(), employee(Set.of(SchoolFunction.CLASS_TEACHER))));

        assertThat(start(admin(), inge, SchoolFunction.CLASS_TEACHER))
                .contains(Reason.ALREADY_HELD);
        assertThat(refused(() -> end(inge, SchoolFunction.DIRECTOR))).isEqualTo(Reason.NOT_HELD);
        done(end(inge, SchoolFunction.CLASS_TEACHER));
        assertThat(refused(() -> end(inge, SchoolFunction.CLASS_TEACHER)))
                .isEqualTo(Reason.NOT_HELD);
        done(register.endEmployee(admin(), inge));
        assertThat(start(admin(), inge, SchoolFunction.TRAINEE)).contains(Reason.NOT_EMPLOYED);
        assertThat(refused(() -> register.endEmployee(admin(), inge)))
                .isEqualTo(Reason.NOT_EMPLOYED);
    }

    @Test
    void theLastWhoKeepsDossiersStaysUntilSomebodyElseDoes() {
        var inge =
                done(
                        register.addEmployee(
                                admin(), employee(Set.of(SchoolFunction.ATTENTION_OFFICER))));
        var ada = world.administrator();

        assertThat(refused(() -> end(inge, SchoolFunction.ATTENTION_OFFICER)))
                .isEqualTo(Reason.LAST_HOLDER);
        assertThat(refused(() -> register.endEmployee(admin(), inge)))
                .isEqualTo(Reason.LAST_HOLDER);
        assertThat(refused(() -> end(ada, SchoolFunction.ADMINISTRATOR)))
                .isEqualTo(Reason.LAST_HOLDER);

        var deputy = SchoolFunction.DEPUTY_ATTENTION_OFFICER;
        var soon = world.today().plusDays(3);
        done(register.startFunction(world.operator(), ada, FunctionPeriod.since(deputy, soon)));
        assertThat(refused(() -> end(inge, SchoolFunction.ATTENTION_OFFICER)))
                .as("nobody would hold it until the successor begins")
                .isEqualTo(Reason.LAST_HOLDER);
        done(
                register.endFunction(
                        admin(), inge, SchoolFunction.ATTENTION_OFFICER, soon.minusDays(1)));
        assertThat(
                        refused(() ->
                                register.endFunction(world.operator(), ada, deputy, world.today())))
                .as("a successor who has not begun yet")
                .isEqualTo(Reason.LAST_HOLDER);
    }

    @Test
    void nobodyEndsHerOwnFunctionAtOnce() {
        var ada = world.administrator();
        done(start(ada, SchoolFunction.TRAINEE));
        var yesterday = world.today().minusDays(1);

        assertThat(
                        refused(() ->
                                register.endFunction(
                                        admin(), ada, SchoolFunction.TRAINEE, yesterday)))
                .isEqualTo(Reason.OWN_AT_ONCE);
        done(end(ada, SchoolFunction.TRAINEE));
    }

    private Changed<StaffId> start(StaffId staff, SchoolFunction function) {
        return register.startFunction(
                world.operator(), staff, FunctionPeriod.since(function, world.today()));
    }

    @Test
    void keepsTheAgreementWithItsDefaults() {
        assertThat(world.people.agreement(world.operator()))
                .isEqualTo(SchoolAgreement.defaults("po-2019"));

        var autumn =
                new SchoolAgreement.Holiday(
                        LocalDate.parse("2026-10-17"), LocalDate.parse("2026-10-25"));
        var liberation = LocalDate.parse("2027-05-05");
        done(register.setCalendar(admin(), List.of(autumn), Set.of(liberation)));

        assertThat(world.people.agreement(world.operator()))
                .isEqualTo(
                        SchoolAgreement.defaults("po-2019")
                                .withCalendar(List.of(autumn), new TreeSet<>(Set.of(liberation))));
    }

    @Test
    void aDepositOpensNoOtherPupilsCard() {
        var noor = done(register.registerPupil(admin(), pupil(NOOR, Optional.empty(), "7")));
        var bas =
                done(
                        register.registerPupil(
                                admin(),
                                pupil(new PersonName("Bas", "", "Ander"), Optional.empty(), "8")));
        var grant = world.depositing(noor);

        assertThat(world.people.pupil(grant, noor)).isPresent();
        assertThat(world.people.pupil(grant, bas)).isEmpty();
        assertThat(world.people.parents(grant, bas)).isEmpty();
        assertThat(world.people.families(grant, bas)).isEmpty();
    }

    @Test
    void aNameThatWasMovedToAnotherRowDoesNotOpen() {
        done(register.registerPupil(admin(), pupil(NOOR, Optional.empty(), "7")));
        done(
                register.registerPupil(
                        admin(), pupil(new PersonName("Bas", "", "Ander"), Optional.empty(), "8")));

        world.tamper(
                "update pupil set content = (select content from pupil where"
                        + " pupil.scope = ? order by pupil_id limit 1) where pupil.scope = ?");

        assertThatThrownBy(() -> world.pupils("voorbeeld")).isInstanceOf(CorruptSeal.class);
    }

    @Test
    void cardsAndDetailsDoNotPrintThemselves() {
        var noor = done(register.registerPupil(admin(), pupil(NOOR, Optional.empty(), "7")));
        var inge = done(register.addEmployee(admin(), employee(Set.of())));
        var esther = new ParentDetails(ESTHER, Relation.MOTHER, Authority.YES);
        done(register.addParent(admin(), noor, esther));

        var printed =
                List.of(
                                world.people.pupil(world.operator(), noor).toString(),
                                world.people.employee(world.operator(), inge).toString(),
                                world.people.parents(world.operator(), noor).toString(),
                                world.people.email(world.operator(), inge).toString(),
                                world.people.self(world.visitor(inge)).toString(),
                                pupil(NOOR, Optional.empty(), "7").toString(),
                                employee(Set.of()).toString(),
                                esther.toString(),
                                new PupilQuery.Named("noor").toString(),
                                PeopleWorld.aSchool().toString())
                        .toString();

        assertThat(printed)
                .doesNotContain("Noor", "noor", "Voorbeeld", "Inge", "Esther", "Grondlegger", "@");
    }

    @Test
    void listingStaffAndTellingAnAddressAreWrittenDown() {
        int before = world.lines().size();

        world.people.staff(admin());
        world.people.email(admin(), world.administrator());

        assertThat(world.lines().subList(before, world.lines().size()))
                .extracting(line -> line.line().details().get("act"))
                .containsExactly("staff.listed", "staff.address");
    }

    private Grant.School admin() {
        return world.managing(world.administrator());
    }

    private Optional<Reason> start(Grant.School grant, StaffId staff, SchoolFunction function) {
        return switch (register.startFunction(
                grant, staff, FunctionPeriod.since(function, world.today()))) {
            case Changed.Done<StaffId> _ -> Optional.empty();
            case Changed.Refused<StaffId>(var reason) -> Optional.of(reason);
        };
    }

    private Changed<StaffId> end(StaffId staff, SchoolFunction function) {
        return register.endFunction(admin(), staff, function, world.today());
    }

    private static PupilDetails pupil(PersonName name, Optional<GroupId> group, String key) {
        return new PupilDetails(
                name, Optional.of(LocalDate.parse("2018-04-02")), group, Optional.of(key));
    }

    private static EmployeeDetails employee(Set<SchoolFunction> functions) {
        return new EmployeeDetails(
                new PersonName("Inge", "", "Denkbeeld"),
                Optional.of("inge@voorbeeld.example"),
                Optional.empty(),
                functions,
                Set.of());
    }

    private static String newId() {
        return java.util.UUID.randomUUID().toString();
    }

    private static <T> T done(Changed<T> changed) {
        assertThat(changed).isInstanceOf(Changed.Done.class);
        return ((Changed.Done<T>) changed).value();
    }

    /// The reason of a refusal that changed no row.
    private <T> Reason refused(Supplier<Changed<T>> change) {
        var before = world.rows();
        var changed = change.get();
        assertThat(changed).isInstanceOf(Changed.Refused.class);
        assertThat(world.rows()).isEqualTo(before);
        return ((Changed.Refused<T>) changed).reason();
    }
}
