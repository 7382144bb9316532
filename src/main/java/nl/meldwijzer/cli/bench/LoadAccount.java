package nl.meldwijzer.cli.bench;

import nl.meldwijzer.access.AccountOutcome;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.access.NewSignIn;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.rehearsal.Stage;

import java.util.Set;

/// Somebody to sign in as, with the pupil she records about and the dossier she works on.
record LoadAccount(String signInName, String password, PupilId pupil, DossierId dossier) {
    private static final String PASSWORD = "meten met een lange fluitketel";

    static LoadAccount enrol(
            Stage stage, Visitor.Employee who, PupilId pupil, DossierId dossier, int number) {
        var name = "meter" + number + "@meetschool.example";
        var invitations = stage.access().invitations();
        var grant = BenchSchool.grant(stage, who.school(), Matter.ACCOUNTS);
        var invitation = invitations.invite(grant, who.staff());
        var chosen = new NewSignIn(new Secret<>(name), new Secret<>(PASSWORD), Set.of());
        var outcome = invitations.accept(invitation, chosen);
        if (!(outcome instanceof AccountOutcome.Opened)) {
            throw new IllegalStateException("no account: " + outcome);
        }
        return new LoadAccount(name, PASSWORD, pupil, dossier);
    }
}
