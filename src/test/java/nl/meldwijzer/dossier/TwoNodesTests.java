package nl.meldwijzer.dossier;

import static nl.meldwijzer.ledger.store.schema.Tables.DOSSIER;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Verification.Outcome;
import nl.meldwijzer.rehearsal.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/// Two nodes on one database with one folder of keys: neither acts on what it remembers from before
/// the other changed it (decision 0037).
class TwoNodesTests {
    @TempDir private Path folder;
    private ServedSchool served;
    private Stage one;
    private Stage two;

    @BeforeEach
    void openBoth() {
        served = ServedSchool.in(folder);
        one = served.node("one", UnaryOperator.identity());
        two = served.node("two", UnaryOperator.identity());
    }

    @AfterEach
    void close() {
        one.close();
        two.close();
        served.drop();
    }

    @Test
    void whoLeftOnOneNodeIsNobodyOnTheOther() {
        assertThat(served.toDeposit(two)).isInstanceOf(Admission.Granted.class);

        ServedSchool.done(one.people().register().endEmployee(served.people(one), served.teacher));

        assertThat(served.toDeposit(two)).isInstanceOf(Admission.Hidden.class);
    }

    /// The control: what tells the other node is the count in the database and nothing else.
    @Test
    void lingersOnTheOtherWhereNothingCountsTheChange() {
        assertThat(served.toDeposit(two)).isInstanceOf(Admission.Granted.class);
        served.stopCounting("employee");

        ServedSchool.done(one.people().register().endEmployee(served.people(one), served.teacher));

        assertThat(served.toDeposit(two)).isInstanceOf(Admission.Granted.class);
        assertThat(two.ledger().verification().verify()).isInstanceOf(Outcome.Broken.class);
    }

    @Test
    void depositsOnEitherNodeComeInOneDossier() {
        for (var submission : List.of("a", "b", "c", "d")) {
            var node = submission.charAt(0) % 2 == 0 ? two : one;
            assertThat(served.deposit(node, submission))
                    .isInstanceOf(DepositAct.Outcome.Deposited.class);
        }

        assertThat(one.dossiers().projections().check(new Scope.School(served.school))).isEmpty();
        assertThat(two.ledger().verification().verify()).isInstanceOf(Outcome.Intact.class);
        assertThat(dossiers()).isEqualTo(1);
    }

    private int dossiers() {
        var scope = new Scope.School(served.school);
        return one.ledger()
                .store()
                .read(scope, sql -> sql.fetchCount(DOSSIER, DOSSIER.SCOPE.eq(scope.key())));
    }

    @Test
    void aFormThatWasSentToBothIsRecordedOnce() {
        assertThat(served.deposit(one, "same")).isInstanceOf(DepositAct.Outcome.Deposited.class);

        assertThat(served.deposit(two, "same")).isInstanceOf(DepositAct.Outcome.AlreadyDone.class);
    }
}
