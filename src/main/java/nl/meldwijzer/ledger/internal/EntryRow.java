package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.vault.LengthPrefixed;

import java.util.Arrays;

/// A row of the log as it stands in the table: the clear header, its hash and the ciphertext.
@SuppressWarnings("ArrayRecordComponent") // compared with Arrays.equals
record EntryRow(
        String scope,
        long logIndex,
        String stream,
        long number,
        String recordedAt,
        byte[] prevHash,
        byte[] commitment,
        byte[] leafHash,
        byte[] ciphertext) {
    /// The row for a new entry, with the hash that its header gives.
    static EntryRow made(Place place, String recordedAt, byte[] prevHash, Sealer.Sealed sealed) {
        var row =
                new EntryRow(
                        place.stream().scope().key(),
                        place.logIndex(),
                        place.stream().id(),
                        place.number(),
                        recordedAt,
                        prevHash,
                        sealed.commitment(),
                        prevHash,
                        sealed.ciphertext());
        return row.withLeafHash(row.computedLeafHash());
    }

    /// Where an entry stands.
    record Place(Stream stream, long logIndex, long number) {}

    private EntryRow withLeafHash(byte[] hash) {
        return new EntryRow(
                scope,
                logIndex,
                stream,
                number,
                recordedAt,
                prevHash,
                commitment,
                hash,
                ciphertext);
    }

    /// The hash of the clear header. The ciphertext is not in it: the commitment binds what it
    /// holds, and survives re-encryption and the destruction of the key.
    byte[] computedLeafHash() {
        return Hashes.leaf(
                LengthPrefixed.labelled("meldwijzer-entry-1")
                        .text(scope)
                        .number(logIndex)
                        .text(stream)
                        .number(number)
                        .text(recordedAt)
                        .bytes(prevHash)
                        .bytes(commitment)
                        .toBytes());
    }

    boolean hasItsOwnHash() {
        return Arrays.equals(leafHash, computedLeafHash());
    }
}
