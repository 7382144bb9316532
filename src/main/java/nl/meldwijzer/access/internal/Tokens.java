package nl.meldwijzer.access.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import nl.meldwijzer.kernel.Secret;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// Makes the secrets that prove something by being known, and the hashes under which they are kept.
final class Tokens {
    /// Without 0, 1, i, l, o and u: no two are mistaken for each other, no words come out.
    private static final String LETTERS = "23456789abcdefghjkmnpqrstvwxyz";

    private static final int GROUPS = 5;
    private static final int GROUP = 4;
    private static final int TOKEN_BYTES = 32;
    private static final int POINT_BYTES = 8;

    private final RandomGenerator random;

    /// A source of tokens; pass a cryptographic one.
    Tokens(RandomGenerator random) {
        this.random = random;
    }

    /// 256 bits, for a cookie.
    Secret<String> session() {
        return new Secret<>(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes()));
    }

    /// Twenty letters (98 bits) in groups, for a link that may have to be typed over.
    Secret<String> link() {
        var text = new StringBuilder();
        for (int letter = 0; letter < GROUPS * GROUP; letter++) {
            if (letter > 0 && letter % GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new Secret<>(text.toString());
    }

    byte[] bytes() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }

    /// What is kept of a session's token.
    static byte[] hash(Secret<String> token) {
        return sha256(token.expose());
    }

    /// What is kept of a link's token, however its letters were typed.
    static byte[] linkHash(Secret<String> token) {
        return sha256(token.expose().toLowerCase(Locale.ROOT).replaceAll("[^0-9a-z]", ""));
    }

    /// Names a session in audit lines: from the kept hash, so it opens nothing.
    static String accessPoint(byte[] hash) {
        return "session " + HexFormat.of().formatHex(hash, 0, POINT_BYTES);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
