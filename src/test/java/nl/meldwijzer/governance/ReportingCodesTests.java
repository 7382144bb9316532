package nl.meldwijzer.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.governance.CodeRegister.Outcome;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.OnBothStores;
import nl.meldwijzer.ledger.Stores;
import nl.meldwijzer.people.FunctionPeriod;
import nl.meldwijzer.people.PeopleWorld;
import nl.meldwijzer.people.TermLength;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

@OnBothStores
class ReportingCodesTests {
    private static final TermLength LONGER = new TermLength(4, TermLength.Unit.SCHOOL_DAYS);

    @TempDir Path folder;
    PeopleWorld world;
    GovernanceAssembly module;
    StaffId director;

    @BeforeEach
    void found() {
        world = new PeopleWorld(folder);
        module = world.governance();
        director = world.founded.staff().get(1);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void aSchoolThatAdoptedNothingFollowsWhatItWasFoundedWith() {
        var inForce = module.codes().inForce(drafting());

        assertThat(inForce.id()).isEqualTo("po-2019");
        assertThat(inForce.adoption()).isEmpty();
        assertThat(module.codes().all(drafting())).containsExactly(inForce);
    }

    @Test
    void adoptingChangesNothingInTheVersionBefore() {
        adoptFirst();
        var revision = saved(withLongerP1());
        assertThat(module.codes().inForce(drafting()).id()).isEqualTo("po-2019/1");

        assertThat(module.register().adopt(adopting(), revision, "Besluit 14"))
                .isInstanceOf(Outcome.Adopted.class);

        var inForce = module.codes().inForce(drafting());
        assertThat(inForce.id()).isEqualTo("po-2019/2");
        assertThat(inForce.provisions().terms()).containsEntry("P1", LONGER);
        assertThat(inForce.adoption())
                .contains(
                        new Adoption(new Actor.Employee(director), world.today(), 1, "Besluit 14"));
        assertThat(module.codes().named(drafting(), "po-2019/1").provisions().terms())
                .containsEntry("P1", new TermLength(2, TermLength.Unit.SCHOOL_DAYS));
        assertThat(module.codes().draft(drafting())).isEmpty();
    }

    @Test
    void anOldIdWithoutANumberStaysReadable() {
        adoptFirst();
        adopted(withLongerP1());

        var old = module.codes().named(drafting(), "po-2019");
        assertThat(old.number()).isZero();
        assertThat(old.provisions().terms())
                .containsEntry("P1", new TermLength(2, TermLength.Unit.SCHOOL_DAYS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"po-2019/7", "de-sprong-2010/1", "po-2019/01", "po-2019/", "nooit"})
    void judgesByNoVersionThatTheSchoolNeverHad(String id) {
        adoptFirst();

        assertThatThrownBy(() -> module.codes().named(drafting(), id))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyActLeavesALineThatSaysNothingOfTheText() {
        adopted(withLongerP1());
        module.register().adopt(adopting(), 1, "");

        assertThat(world.lines())
                .extracting(recorded -> recorded.line().details().getOrDefault("act", ""))
                .endsWith("code.draft-saved", "code.adopted", "code.refused");
        assertThat(world.lines().get(world.lines().size() - 2).line().details())
                .containsEntry("version", "po-2019/1")
                .containsEntry("matter", "adoption");
        assertThat(world.lines().toString()).doesNotContain("In kaart brengen");
    }

    @Test
    void adoptsOnlyTheDraftThatWasLookedAt() {
        var looked = saved(withLongerP1());
        world.pass(Duration.ofMinutes(1));
        module.register().save(drafting(), looked, module.codes().inForce(drafting()).provisions());

        assertThat(module.register().adopt(adopting(), looked, ""))
                .isEqualTo(new Outcome.OutOfDate());
        assertThat(module.codes().inForce(drafting()).number()).isZero();
    }

    @Test
    void aDraftBegunAnewIsAnotherOne() {
        var looked = saved(withLongerP1());
        assertThat(module.register().discard(drafting(), looked))
                .isEqualTo(new Outcome.Discarded());
        world.pass(Duration.ofMinutes(1));
        saved(withLongerP1());

        assertThat(module.register().adopt(adopting(), looked, ""))
                .isEqualTo(new Outcome.OutOfDate());
    }

    @Test
    void adoptsNothingThatSaysTheSame() {
        adoptFirst();
        var revision = saved(module.codes().inForce(drafting()).provisions());

        assertThat(module.register().adopt(adopting(), revision, ""))
                .isEqualTo(new Outcome.NothingDiffers());
        assertThat(module.codes().all(drafting())).hasSize(1);
    }

    @Test
    void whoDoesWhatIsForTheInternalCoordinatorToSay() {
        var duties = List.of(new Duty(SchoolFunction.CLASS_TEACHER, "ruimt op", "na schooltijd"));
        saved(withDuties(duties));
        assertThat(draft().step(CodeStep.SIGNALS).duties()).isNotEqualTo(duties);

        world.register.startFunction(
                world.operator(),
                director,
                FunctionPeriod.since(SchoolFunction.INTERNAL_COORDINATOR, world.today()));
        saved(withDuties(duties));
        assertThat(draft().step(CodeStep.SIGNALS).duties()).isEqualTo(duties);
    }

    @Test
    void noTermIsStretchedPastItsLimit() {
        var tooLong =
                module.codes()
                        .inForce(drafting())
                        .provisions()
                        .withTerms(Map.of("P11", new TermLength(1, TermLength.Unit.DAYS)));

        assertThatThrownBy(() -> module.register().save(drafting(), 0, tooLong))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void adoptingAsksForAGrantOfItsOwn() {
        var revision = saved(withLongerP1());

        assertThatThrownBy(() -> module.register().adopt(drafting(), revision, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingOfItStandsReadableOnDisk() {
        adopted(withLongerP1());

        assertThat(world.bytesOnDisk()).doesNotContain("In kaart brengen", "school_days");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update reporting_code_version set number = 7 where scope = '%s'",
                "delete from reporting_code_version where scope = '%s'",
            })
    void versionsCannotBeChangedBehindItsBack(String statement) {
        adoptFirst();
        var scope = new Scope.School(world.founded.school()).key();

        assertThatThrownBy(() -> straight(statement.formatted(scope)))
                .hasMessageContaining("append-only");
    }

    @Test
    void saysWhatDiffers() {
        var before = module.codes().inForce(drafting()).provisions();
        var after = withLongerP1().withSwitches(Map.of("zat", "true"));

        assertThat(Difference.between(before, after))
                .containsExactly(
                        new Difference.TermChanged(
                                "P1", new TermLength(2, TermLength.Unit.SCHOOL_DAYS), LONGER),
                        new Difference.SwitchChanged("zat", "false", "true"));
        assertThat(Difference.between(before, before)).isEmpty();
    }

    /// Past the product, as somebody with the file or the server could.
    private void straight(String statement) throws SQLException {
        try (var connection = Stores.raw(world.data);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private Provisions withLongerP1() {
        return module.codes().inForce(drafting()).provisions().withTerms(Map.of("P1", LONGER));
    }

    private Provisions withDuties(List<Duty> duties) {
        var now = module.codes().inForce(drafting()).provisions();
        var steps = new TreeMap<>(now.steps());
        steps.replaceAll((_, text) -> text.withDuties(duties));
        return now.withSteps(steps);
    }

    private void adoptFirst() {
        module.register().adoptShipped(adopting(), "po-2019", Map.of());
    }

    private void adopted(Provisions provisions) {
        var outcome = module.register().adopt(adopting(), saved(provisions), "");
        assertThat(outcome).isInstanceOf(Outcome.Adopted.class);
    }

    private long saved(Provisions provisions) {
        long revision = module.codes().draft(drafting()).map(CodeDraft::revision).orElse(0L);
        var outcome = module.register().save(drafting(), revision, provisions);
        assertThat(outcome).isInstanceOf(Outcome.Saved.class);
        return ((Outcome.Saved) outcome).revision();
    }

    private Provisions draft() {
        return module.codes().draft(drafting()).orElseThrow().provisions();
    }

    private Grant.School drafting() {
        return world.managing(director, Matter.CODE);
    }

    private Grant.School adopting() {
        return world.managing(director, Matter.ADOPTION);
    }
}
