package nl.meldwijzer.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.access.AccessOptions;
import nl.meldwijzer.dossier.FilingDesk;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.rehearsal.internal.StoreMark;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;

class PracticeTests {
    private static final Instant REAL = Instant.parse("2026-03-02T09:00:00Z");

    @TempDir private Path folder = Path.of("");

    @Test
    void hasAnAccountForEveryFunction() {
        var held = EnumSet.noneOf(SchoolFunction.class);
        Practice.accounts().forEach(account -> held.addAll(account.functions()));

        assertThat(held).containsExactlyInAnyOrder(SchoolFunction.values());
    }

    @Test
    void isFilledOnceMarkedAndWhole() {
        var data = folder.resolve("practice");
        new Practice(() -> REAL, new SecureRandom()).prepare(data);

        var mark = new PracticeMark(data);
        assertThat(mark.isThere()).isTrue();
        var clock = PracticeClock.of(mark, () -> REAL);
        assertThat(clock.today()).isEqualTo(LocalDate.of(2025, 10, 14));
        try (var stage = stage(data, clock)) {
            var store = new StoreMark(stage.ledger().store());
            store.require(StoreMark.Kind.PRACTICE);
            assertThatThrownBy(() -> store.require(StoreMark.Kind.REAL))
                    .isInstanceOf(WrongStore.class);
            var school = stage.people().schools().all().getFirst();
            assertThat(stage.dossiers().projections().check(new Scope.School(school.id())))
                    .isEmpty();
            assertThat(stage.dossiers().projections().check(new Scope.Board(school.board())))
                    .isEmpty();
        }
    }

    private static Stage stage(Path data, PracticeClock clock) {
        return Stage.at(
                data,
                new Stage.Props(
                        clock,
                        () -> REAL,
                        new SecureRandom(),
                        AccessOptions.DEFAULT,
                        FilingDesk.NOBODY));
    }

    @Test
    void marksANewStoreAsRealOnceAndForAll() {
        var start = PracticeClock.startingAt(REAL, new PracticeMark(folder), () -> REAL);
        try (var stage = stage(folder.resolve("data"), start)) {
            var store = new StoreMark(stage.ledger().store());
            store.require(StoreMark.Kind.REAL);
            store.require(StoreMark.Kind.REAL);
            assertThatThrownBy(() -> store.require(StoreMark.Kind.PRACTICE))
                    .isInstanceOf(WrongStore.class);
        }
    }

    @Test
    void movesForwardOnlyAndRemembersHowFar() {
        var mark = new PracticeMark(folder);
        var start = Instant.parse("2025-10-14T06:00:00Z");
        var clock = PracticeClock.startingAt(start, mark, () -> REAL);

        assertThat(clock.now()).isEqualTo(start);
        assertThat(clock.moveTo(LocalDate.of(2025, 10, 13))).isFalse();
        assertThat(clock.moveTo(LocalDate.of(2025, 10, 14))).isFalse();
        assertThat(clock.now()).isEqualTo(start);
        assertThat(clock.moveTo(LocalDate.of(2025, 11, 3))).isTrue();

        var later = PracticeClock.of(mark, () -> REAL.plus(Duration.ofHours(2)));
        assertThat(later.now()).isEqualTo(Instant.parse("2025-11-03T09:00:00Z"));
    }
}
