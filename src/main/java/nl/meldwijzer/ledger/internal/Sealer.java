package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.CorruptJournal;
import nl.meldwijzer.vault.CorruptSeal;
import nl.meldwijzer.vault.Location;
import nl.meldwijzer.vault.Vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/// Seals payloads with a salt and commits to them. AES-GCM does not commit to its key, so it is the
/// commitment, not the ciphertext, that the log's hashes bind.
final class Sealer {
    private static final int SALT = 32;

    private final Vault vault;
    private final SecureRandom random;

    Sealer(Vault vault, SecureRandom random) {
        this.vault = vault;
        this.random = random;
    }

    @SuppressWarnings("ArrayRecordComponent") // goes straight into a row
    record Sealed(byte[] commitment, byte[] ciphertext) {}

    Sealed seal(Stream stream, long number, byte[] payload) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        var plain = Arrays.copyOf(salt, SALT + payload.length);
        System.arraycopy(payload, 0, plain, SALT, payload.length);
        return new Sealed(
                Hashes.commitment(salt, payload),
                vault.seal(stream.key(), where(stream, number), plain));
    }

    /// The payload of an entry; empty when its key was destroyed.
    ///
    /// @throws CorruptSeal when it does not open, or there is no key and never was
    /// @throws CorruptJournal when what it holds is not what was committed to
    Optional<byte[]> open(Stream stream, EntryRow row) {
        return vault.open(stream.key(), where(stream, row.number()), row.ciphertext())
                .map(plain -> payload(stream.scope(), row, plain));
    }

    private static byte[] payload(Scope scope, EntryRow row, byte[] plain) {
        if (plain.length >= SALT) {
            var salt = Arrays.copyOf(plain, SALT);
            var payload = Arrays.copyOfRange(plain, SALT, plain.length);
            if (Arrays.equals(Hashes.commitment(salt, payload), row.commitment())) {
                return payload;
            }
        }
        throw new CorruptJournal(
                scope, "entry " + row.logIndex() + " is not what was committed to");
    }

    private static Location where(Stream stream, long number) {
        return Location.of("entry", "ciphertext", stream.id(), number);
    }
}
