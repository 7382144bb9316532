package nl.meldwijzer.access.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.access.PasswordCost;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.Vault;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;

/// Hashes passwords: argon2id, then a keyed tag, so that the rows alone are not enough to guess
/// against. The owner goes into the tag: a row copied to another account does not open it.
final class Passwords {
    static final int LONGEST_CHARACTERS = 128;
    static final int LONGEST_BYTES = 512;
    private static final int SALT = 16;
    private static final int RAW = 32;

    private final Vault vault;
    private final Tokens tokens;
    private final HashGate gate;
    private final PasswordCost cost;
    private final Kept nobodys;

    Passwords(Vault vault, Tokens tokens, HashGate gate, PasswordCost cost) {
        this.vault = vault;
        this.tokens = tokens;
        this.gate = gate;
        this.cost = cost;
        this.nobodys = new Kept(salt(), cost, tokens.bytes());
    }

    /// What is kept of a password; empty when it is too busy to hash.
    Optional<Kept> keep(Secret<String> password, String owner) {
        var salt = salt();
        return gate.through(() -> new Kept(salt, cost, tag(password, salt, cost, owner)));
    }

    /// Whether the password is the one that was kept; empty when it is too busy to tell.
    Optional<Boolean> matches(Secret<String> password, Kept kept, String owner) {
        return gate.through(() ->
                MessageDigest.isEqual(tag(password, kept.salt(), kept.cost(), owner), kept.tag()));
    }

    /// What to compare with when there is no account: the same work, never right.
    Kept nobodys() {
        return nobodys;
    }

    /// Whether a password was kept at another cost than today's.
    boolean isDated(Kept kept) {
        return !kept.cost().equals(cost);
    }

    /// Too long to be anybody's; not worth hashing.
    static boolean isTooLong(Secret<String> password) {
        var text = password.expose();
        return text.length() > LONGEST_BYTES
                || text.codePointCount(0, text.length()) > LONGEST_CHARACTERS
                || normal(password).length > LONGEST_BYTES;
    }

    private byte[] salt() {
        return Arrays.copyOf(tokens.bytes(), SALT);
    }

    private byte[] tag(Secret<String> password, byte[] salt, PasswordCost at, String owner) {
        var raw = argon2id(normal(password), salt, at);
        var value = Bytes.join(owner, raw);
        return vault.tag(new Scope.Install(), "account.password", value);
    }

    private static byte[] argon2id(byte[] password, byte[] salt, PasswordCost cost) {
        var generator = new Argon2BytesGenerator();
        generator.init(
                new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                        .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                        .withMemoryAsKB(cost.memoryKib())
                        .withIterations(cost.passes())
                        .withParallelism(cost.lanes())
                        .withSalt(salt)
                        .build());
        var raw = new byte[RAW];
        generator.generateBytes(password, raw);
        return raw;
    }

    private static byte[] normal(Secret<String> password) {
        return Normalizer.normalize(password.expose(), Normalizer.Form.NFKC).getBytes(UTF_8);
    }

    /// What stands in an account's row.
    record Kept(byte[] salt, PasswordCost cost, byte[] tag) {}
}
