package nl.meldwijzer.cli.bench;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.dossier.DepositAct;
import nl.meldwijzer.dossier.SubmissionId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.protocol.Reading;
import nl.meldwijzer.protocol.Vocabulary;
import nl.meldwijzer.rehearsal.Stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Deposits signals of an ordinary length the way the page does: fields, Gatekeeper, use case.
record Signals(Stage stage, LocalDate today) {
    private static final String TEXT =
            "Zij zat de hele ochtend stil voor zich uit te kijken en wilde in de pauze niet naar buiten."
                    + " Toen ik vroeg of er iets was, trok zij haar trui over haar knieën en zei dat zij"
                    + " moe was. Bij het opruimen hielp zij wel mee.";

    Act act() {
        var fields =
                Map.of(
                        "kind", List.of("fact"),
                        "text", List.of(TEXT),
                        "date", List.of(today.toString()),
                        "place", List.of("classroom"),
                        "situation", List.of("zelfstandig werken na de kring"),
                        "others_present", List.of("nobody"),
                        "channel", List.of("seen"),
                        "object", List.of("pupil"),
                        "direction", List.of("confirms"));
        return read("signal.record", fields);
    }

    static Act read(String act, Map<String, List<String>> fields) {
        return switch (Vocabulary.read(act, new Fields(fields))) {
            case Reading.Understood(var understood) -> understood;
            case Reading.Unreadable(var problems) ->
                    throw new IllegalStateException("not an act: " + problems);
        };
    }

    void deposit(Visitor.Employee who, PupilId pupil, String submission) {
        var command = new DepositAct.Command(new SubmissionId(submission), List.of(act()));
        switch (stage.access().gatekeeper().toDeposit(who, pupil)) {
            case Admission.Granted<Grant.Deposit>(var grant) -> {
                var outcome = stage.dossiers().depositAct().handle(grant, command);
                if (!(outcome instanceof DepositAct.Outcome.Deposited)) {
                    throw new IllegalStateException("not deposited: " + outcome);
                }
            }
            case Admission.Hidden<Grant.Deposit>() ->
                    throw new IllegalStateException("may not deposit");
        }
    }
}
