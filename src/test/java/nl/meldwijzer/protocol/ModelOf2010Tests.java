package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where the model of 2010 leaves a rule out, nothing is recorded from what it would have made sure
/// of, and nothing is missing that does not have to be there.
class ModelOf2010Tests {
    private static final Attempted.When WHEN =
            new Attempted.When(0, Cast.SCHOOL.offices(), ShippedVersion.OF_2010);

    /// Without the rule on advice only an open dossier is left to stand on.
    @Test
    void decidesNotToReportInAnOpenDossierOnly() {
        var decide =
                new Attempted(
                        Dossier.none(),
                        "not-report.decide",
                        Fields.none()
                                .with("reason", "Moeder werkt mee.")
                                .with("second_person", Cast.INGE.staff().value())
                                .with("advice", "Het kan."),
                        Cast.DIRK,
                        WHEN);

        assertThat(refusal(decide).code()).isEqualTo(Code.UNOPENED);
    }

    /// A report is no longer neither a report nor help.
    @Test
    void asksForAReportAloneWhereDoubtHasNoWayOut() {
        var propose =
                new Attempted(
                        Dossier.none(),
                        "decision.propose",
                        Fields.none()
                                .with("report", "no")
                                .with("help", "no")
                                .with("protection", "doubt")
                                .with("motivation", "Wij wachten af."),
                        Cast.MARIT,
                        WHEN);

        assertThat(refusal(propose).missing())
                .containsExactly(
                        new Missing.Earlier(Code.RNS, Missing.What.WEIGHING),
                        new Missing.SoundValue(
                                Code.DOUBT_REPORT, "report", Missing.Problem.ASKS_FOR_REPORT, 0));
    }

    private static Refusal refusal(Attempted attempted) {
        return ((Decision.Refused) attempted.decide()).refusal();
    }
}
