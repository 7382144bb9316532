package nl.meldwijzer.access.internal;

import nl.meldwijzer.access.SignIn;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.Vault;

import org.jooq.DSLContext;

import java.util.Optional;

/// Whose turn it is to try a password. A known device answers only for itself; unknown ones share
/// the count of the name and the turns of their network.
final class Doorkeeper {
    private static final String UNKNOWN = "unknown";

    private final Vault vault;
    private final Devices devices;
    private final AddressBuckets addresses;
    private final Throttle throttle;

    Doorkeeper(Vault vault, Devices devices, AddressBuckets addresses, Throttle throttle) {
        this.vault = vault;
        this.devices = devices;
        this.addresses = addresses;
        this.throttle = throttle;
    }

    Answer knock(SignIn.Attempt attempt, byte[] nameTag) {
        var known = devices.known(attempt.device(), nameTag);
        if (known.isEmpty() && !addresses.take(attempt.address())) {
            return new Answer.Wait(addresses.waitSeconds());
        }
        var subject = subject(nameTag, known);
        return switch (throttle.begin(subject)) {
            case Throttle.Turn.Wait(var seconds) -> new Answer.Wait(seconds);
            case Throttle.Turn.Begun begun ->
                    new Answer.Enter(
                            subject, begun, known.isPresent(), device(attempt, known, nameTag));
        };
    }

    /// The attempt was not made after all.
    void leave(Answer.Enter turn) {
        throttle.takeBack(turn.subject(), turn.begun());
    }

    /// In the transaction of a sign-in that succeeded.
    void welcome(DSLContext sql, Answer.Enter turn) {
        throttle.clear(sql, turn.subject());
    }

    /// After a sign-in that succeeded: its network gets its turn back.
    void thank(SignIn.Attempt attempt, Answer.Enter turn) {
        if (!turn.isKnown()) {
            addresses.giveBack(attempt.address());
        }
    }

    private Secret<String> device(SignIn.Attempt attempt, Optional<String> known, byte[] nameTag) {
        var device = attempt.device();
        return known.isPresent() && device != null ? device : devices.issue(nameTag);
    }

    private byte[] subject(byte[] nameTag, Optional<String> known) {
        return vault.tag(
                new Scope.Install(), "sign-in.failure", Bytes.join(known.orElse(UNKNOWN), nameTag));
    }

    /// Whether an attempt may be made now.
    sealed interface Answer {
        record Enter(
                byte[] subject, Throttle.Turn.Begun begun, boolean isKnown, Secret<String> device)
                implements Answer {}

        record Wait(long seconds) implements Answer {}
    }
}
