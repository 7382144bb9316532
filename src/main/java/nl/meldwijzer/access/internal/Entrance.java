package nl.meldwijzer.access.internal;

import nl.meldwijzer.access.AccessAssembly.Foundation;
import nl.meldwijzer.access.AccessOptions;
import nl.meldwijzer.access.Accounts;
import nl.meldwijzer.access.Invitations;
import nl.meldwijzer.access.Sessions;
import nl.meldwijzer.access.SetUp;
import nl.meldwijzer.access.SignIn;
import nl.meldwijzer.access.Standing;
import nl.meldwijzer.access.StepUp;

import java.time.Duration;

/// Signing in and all that leads to it, put together.
public record Entrance(
        SignIn signIn,
        StepUp stepUp,
        Sessions sessions,
        Invitations invitations,
        Accounts accounts,
        SetUp setUp) {
    private static final int QUEUE = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /// Puts it together.
    public static Entrance of(Foundation on, Standing standing, AccessOptions options) {
        var tokens = new Tokens(on.random());
        var names = new SignInNames(on.vault());
        var gate = new HashGate(Runtime.getRuntime().availableProcessors(), QUEUE, PATIENCE);
        var passwords = new Passwords(on.vault(), tokens, gate, options.passwordCost());
        var enrolment = new Enrolment(on.store(), names, passwords);
        var clock = on.securityClock();
        var doorkeeper = doorkeeper(on, tokens);
        var rows = new StoredSessions.On(on.store(), on.vault(), on.domainClock(), clock);
        var sessions = new StoredSessions(rows, standing, tokens);
        return new Entrance(
                new PasswordSignIn(on.store(), names, passwords, doorkeeper, sessions),
                new PasswordAgain(on.store(), passwords, doorkeeper, sessions, clock),
                sessions,
                new StoredInvitations(
                        on.store(), clock, tokens, enrolment, options.invitationTerm()),
                new StoredAccounts(on.store(), clock),
                new StoredSetUp(on.store(), clock, tokens, enrolment));
    }

    private static Doorkeeper doorkeeper(Foundation on, Tokens tokens) {
        return new Doorkeeper(
                on.vault(),
                new Devices(on.vault(), tokens),
                new AddressBuckets(on.securityClock()),
                new Throttle(on.store(), on.securityClock()));
    }
}
