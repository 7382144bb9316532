package nl.meldwijzer.ledger.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.subtle.Ed25519Verify;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.Head;
import nl.meldwijzer.vault.Vault;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;

/// Checkpoints as C2SP signed notes (`tlog-checkpoint`, `signed-note`): origin, size and root, one
/// Ed25519 signature line. The key's name is the origin.
final class SignedNote {
    private static final byte ED25519 = 1;
    private static final int KEY_HASH = 4;
    private static final int LINES = 5;

    private final String install;
    private final Vault vault;

    SignedNote(String install, Vault vault) {
        this.install = install;
        this.vault = vault;
    }

    String sign(Head head) {
        var text = text(head);
        var signature = vault.sign(head.scope(), text.getBytes(UTF_8));
        var line = ByteBuffer.allocate(KEY_HASH + signature.length);
        line.put(keyHash(head.scope())).put(signature);
        var encoded = Base64.getEncoder().encodeToString(line.array());
        return text + "\n— " + origin(head.scope()) + " " + encoded + "\n";
    }

    /// The head that a note states.
    ///
    /// @throws IllegalArgumentException when it is not a note of this log, signed by its key
    Head read(Scope scope, String note) {
        var lines = note.split("\n", -1);
        if (lines.length != LINES + 1 || !lines[0].equals(origin(scope))) {
            throw new IllegalArgumentException("not a checkpoint of this log");
        }
        var head = new Head(scope, Long.parseLong(lines[1]), lines[2]);
        var prefix = text(head) + "\n— " + origin(scope) + " ";
        if (!note.equals(prefix + lines[4].substring(lines[4].lastIndexOf(' ') + 1) + "\n")) {
            throw new IllegalArgumentException("not in the form of a checkpoint");
        }
        var encoded = lines[4].substring(lines[4].lastIndexOf(' ') + 1);
        requireSignature(head, Base64.getDecoder().decode(encoded), encoded);
        return head;
    }

    private void requireSignature(Head head, byte[] line, String encoded) {
        try {
            var isCanonical = Base64.getEncoder().encodeToString(line).equals(encoded);
            if (!isCanonical
                    || !Arrays.equals(keyHash(head.scope()), Arrays.copyOf(line, KEY_HASH))) {
                throw new IllegalArgumentException("signed by another key");
            }
            new Ed25519Verify(vault.publicKey(head.scope()))
                    .verify(
                            Arrays.copyOfRange(line, KEY_HASH, line.length),
                            text(head).getBytes(UTF_8));
        } catch (GeneralSecurityException wrong) {
            throw new IllegalArgumentException("the signature is wrong", wrong);
        }
    }

    private String text(Head head) {
        return origin(head.scope()) + "\n" + head.size() + "\n" + head.root() + "\n";
    }

    private String origin(Scope scope) {
        return "meldwijzer/" + install + "/" + scope.key();
    }

    private byte[] keyHash(Scope scope) {
        var digest = Hashes.sha256();
        digest.update(origin(scope).getBytes(UTF_8));
        digest.update((byte) '\n');
        digest.update(ED25519);
        return Arrays.copyOf(digest.digest(vault.publicKey(scope)), KEY_HASH);
    }
}
