package nl.meldwijzer.access;

import static nl.meldwijzer.kernel.SchoolFunction.ADMINISTRATOR;
import static nl.meldwijzer.kernel.SchoolFunction.ATTENTION_OFFICER;
import static nl.meldwijzer.kernel.SchoolFunction.BOARD_RECIPIENT;
import static nl.meldwijzer.kernel.SchoolFunction.DEPUTY_ATTENTION_OFFICER;
import static nl.meldwijzer.kernel.SchoolFunction.DEPUTY_DIRECTOR;
import static nl.meldwijzer.kernel.SchoolFunction.DIRECTOR;
import static nl.meldwijzer.kernel.SchoolFunction.INTERNAL_COORDINATOR;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.ledger.OnBothStores;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Every function × relation × kind of dossier, asked of the Gatekeeper itself; the expectation is
/// written down as a table of who gets in, not computed the way the product does.
@OnBothStores
class WhoSeesWhatTests {
    @TempDir Path folder;

    /// How somebody stands to a dossier.
    private enum Relation {
        NONE,
        TEAM,
        LAST_DAY,
        LAST_DAY_PAST,
        FORMER_TEAM,
        EXCLUDED,
        TEAM_THEN_EXCLUDED,
        BROKE_GLASS,
        BROKE_GLASS_LONG_AGO,
        BROKE_GLASS_THEN_EXCLUDED
    }

    private static final Set<SchoolFunction> SEE_THE_SCHOOLS =
            EnumSet.of(ATTENTION_OFFICER, DEPUTY_ATTENTION_OFFICER);
    private static final Set<SchoolFunction> BREAK_GLASS = EnumSet.of(DIRECTOR, DEPUTY_DIRECTOR);
    private static final Set<SchoolFunction> LET_IN_BY_THE_BOARD =
            EnumSet.of(BOARD_RECIPIENT, DIRECTOR, DEPUTY_DIRECTOR);
    private static final Set<SchoolFunction> MANAGE_PEOPLE =
            EnumSet.of(
                    ADMINISTRATOR,
                    DIRECTOR,
                    DEPUTY_DIRECTOR,
                    INTERNAL_COORDINATOR,
                    ATTENTION_OFFICER,
                    DEPUTY_ATTENTION_OFFICER);
    private static final Set<SchoolFunction> ADOPT_THE_CODE =
            EnumSet.of(DIRECTOR, DEPUTY_DIRECTOR, BOARD_RECIPIENT);
    private static final Set<SchoolFunction> DRAFT_THE_CODE =
            EnumSet.of(
                    DIRECTOR,
                    DEPUTY_DIRECTOR,
                    BOARD_RECIPIENT,
                    INTERNAL_COORDINATOR,
                    ATTENTION_OFFICER,
                    DEPUTY_ATTENTION_OFFICER);
    private static final Set<SchoolFunction> MANAGE_ACCOUNTS =
            EnumSet.of(ADMINISTRATOR, DIRECTOR, DEPUTY_DIRECTOR);

    @Test
    void dossiersOpenForWhomTheTableNames() {
        var opened = new TreeSet<String>();
        var expected = new TreeSet<String>();
        try (var world = new AccessWorld(folder)) {
            for (var function : SchoolFunction.values()) {
                for (var relation : Relation.values()) {
                    for (boolean isSealed : new boolean[] {false, true}) {
                        var cell = function + " " + relation + (isSealed ? " sealed" : " open");
                        if (opens(world, function, relation, isSealed)) {
                            opened.add(cell);
                        }
                        if (isExpected(function, relation, isSealed)) {
                            expected.add(cell);
                        }
                    }
                }
            }
        }
        assertThat(expected).hasSizeGreaterThan(SchoolFunction.values().length);
        assertThat(opened).isEqualTo(expected);
    }

    @Test
    void peopleAndAccountsAreManagedByWhomTheTableNames() {
        try (var world = new AccessWorld(folder)) {
            for (var function : SchoolFunction.values()) {
                var visitor = world.visitor(world.someone(function));

                assertThat(manages(world, visitor, Matter.PEOPLE))
                        .as("%s manages people", function)
                        .isEqualTo(MANAGE_PEOPLE.contains(function));
                assertThat(manages(world, visitor, Matter.ACCOUNTS))
                        .as("%s manages accounts", function)
                        .isEqualTo(MANAGE_ACCOUNTS.contains(function));
                assertThat(manages(world, visitor, Matter.DIRECTORY))
                        .as("%s keeps the directory", function)
                        .isEqualTo(SchoolFunction.coordinators().contains(function));
                assertThat(manages(world, visitor, Matter.CODE))
                        .as("%s drafts the code", function)
                        .isEqualTo(DRAFT_THE_CODE.contains(function));
                assertThat(manages(world, visitor, Matter.ADOPTION))
                        .as("%s adopts the code", function)
                        .isEqualTo(ADOPT_THE_CODE.contains(function));
            }
        }
    }

    @Test
    void exclusionBeatsAllFunctionsTogether() {
        try (var world = new AccessWorld(folder)) {
            var everything = world.someone(SchoolFunction.values());
            for (var scope : Set.of(world.atSchool, world.atBoard)) {
                var dossier = world.dossier(scope);
                assertThat(reads(world, everything, dossier)).isTrue();

                world.change(scope, dossier, new TeamChange.Excluded(everything));

                assertThat(reads(world, everything, dossier)).isFalse();
                for (var kind : QueryKind.values()) {
                    assertThat(views(world, everything, kind, scope))
                            .noneMatch(view -> view.shows(dossier));
                }
            }
        }
    }

    private static boolean isExpected(
            SchoolFunction function, Relation relation, boolean isSealed) {
        return switch (relation) {
            case EXCLUDED, TEAM_THEN_EXCLUDED, BROKE_GLASS_THEN_EXCLUDED -> false;
            case BROKE_GLASS ->
                    isSealed
                            ? function == BOARD_RECIPIENT
                            : SEE_THE_SCHOOLS.contains(function) || BREAK_GLASS.contains(function);
            case NONE, FORMER_TEAM, LAST_DAY_PAST, BROKE_GLASS_LONG_AGO ->
                    isSealed ? function == BOARD_RECIPIENT : SEE_THE_SCHOOLS.contains(function);
            case TEAM, LAST_DAY ->
                    isSealed ? LET_IN_BY_THE_BOARD.contains(function) : function != ADMINISTRATOR;
        };
    }

    /// Reading and writing must agree, but for emergency access, which is for reading.
    private static boolean opens(
            AccessWorld world, SchoolFunction function, Relation relation, boolean isSealed) {
        var scope = isSealed ? world.atBoard : world.atSchool;
        var staff = world.someone(function);
        var dossier = world.dossier(scope);
        relate(world, scope, dossier, staff, relation);
        boolean reads = reads(world, staff, dossier);
        var write =
                world.access.gatekeeper().toWrite(world.visitor(staff), dossier, Purpose.RECORD);
        boolean readsOnly =
                relation == Relation.BROKE_GLASS && BREAK_GLASS.contains(function) && !isSealed;
        assertThat(write instanceof Admission.Granted).isEqualTo(reads && !readsOnly);
        assertThat(
                        views(world, staff, QueryKind.DOSSIERS, scope).stream()
                                .anyMatch(view -> view.shows(dossier)))
                .as("the list of %s shows what may be read", function)
                .isEqualTo(reads);
        return reads;
    }

    private static void relate(
            AccessWorld world, Scope scope, DossierId dossier, StaffId staff, Relation relation) {
        switch (relation) {
            case NONE -> {}
            case TEAM ->
                    world.change(scope, dossier, new TeamChange.Added(staff, Optional.empty()));
            case FORMER_TEAM -> {
                world.change(scope, dossier, new TeamChange.Added(staff, Optional.empty()));
                world.change(scope, dossier, new TeamChange.Removed(staff));
            }
            case BROKE_GLASS -> letIn(world, scope, dossier, staff, Duration.ofHours(4));
            case BROKE_GLASS_LONG_AGO -> letIn(world, scope, dossier, staff, Duration.ZERO);
            case BROKE_GLASS_THEN_EXCLUDED -> {
                letIn(world, scope, dossier, staff, Duration.ofHours(4));
                world.change(scope, dossier, new TeamChange.Excluded(staff));
            }
            case LAST_DAY -> join(world, scope, dossier, staff, world.day());
            case LAST_DAY_PAST -> join(world, scope, dossier, staff, world.day().minusDays(1));
            case EXCLUDED -> world.change(scope, dossier, new TeamChange.Excluded(staff));
            case TEAM_THEN_EXCLUDED -> {
                world.change(scope, dossier, new TeamChange.Added(staff, Optional.empty()));
                world.change(scope, dossier, new TeamChange.Excluded(staff));
            }
        }
    }

    private static void letIn(
            AccessWorld world, Scope scope, DossierId dossier, StaffId staff, Duration left) {
        world.change(scope, dossier, new TeamChange.Opened(staff, world.now().plus(left)));
    }

    /// Longer first: what was said last counts.
    private static void join(
            AccessWorld world, Scope scope, DossierId dossier, StaffId staff, LocalDate lastDay) {
        world.change(scope, dossier, new TeamChange.Added(staff, Optional.empty()));
        world.change(scope, dossier, new TeamChange.Added(staff, Optional.of(lastDay)));
    }

    private static boolean reads(AccessWorld world, StaffId staff, DossierId dossier) {
        return world.access.gatekeeper().toRead(world.visitor(staff), dossier, Purpose.VIEW)
                instanceof Admission.Granted;
    }

    private static boolean manages(AccessWorld world, Visitor visitor, Matter matter) {
        return world.access.gatekeeper().toManage(visitor, matter) instanceof Admission.Granted;
    }

    private static java.util.List<View> views(
            AccessWorld world, StaffId staff, QueryKind kind, Scope scope) {
        return switch (world.access.gatekeeper().toList(world.visitor(staff), kind)) {
            case Admission.Granted<Grant.List>(var grant) ->
                    grant.views().stream().filter(view -> view.scope().equals(scope)).toList();
            case Admission.Hidden<Grant.List> _ -> java.util.List.of();
        };
    }
}
