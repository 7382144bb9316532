package nl.meldwijzer.access.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.Vault;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/// Signed values that make a browser known for one account, since somebody signed in there. They
/// open nothing: they only give that browser its own count of wrong attempts, so that a guesser
/// elsewhere cannot slow its owner down.
final class Devices {
    private static final int NONCE = 16;

    private final Vault vault;
    private final Tokens tokens;

    Devices(Vault vault, Tokens tokens) {
        this.vault = vault;
        this.tokens = tokens;
    }

    /// Makes a value for the account with this name tag.
    Secret<String> issue(byte[] nameTag) {
        var nonce = text(Arrays.copyOf(tokens.bytes(), NONCE));
        return new Secret<>(nonce + "." + text(signature(nonce, nameTag)));
    }

    /// The device's own part of the value; empty when it was not made here for this account.
    Optional<String> known(@Nullable Secret<String> device, byte[] nameTag) {
        if (device == null) {
            return Optional.empty();
        }
        var value = device.expose();
        int dot = value.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var nonce = value.substring(0, dot);
        var expected = text(signature(nonce, nameTag)).getBytes(US_ASCII);
        var given = value.substring(dot + 1).getBytes(US_ASCII);
        return MessageDigest.isEqual(expected, given) ? Optional.of(nonce) : Optional.empty();
    }

    private byte[] signature(String nonce, byte[] nameTag) {
        return vault.tag(new Scope.Install(), "device", Bytes.join(nonce, nameTag));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
