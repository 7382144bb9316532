package nl.meldwijzer.ledger;

import nl.meldwijzer.kernel.Scope;

import java.util.Base64;

/// Where a log ends: how many entries it has and the root hash of the tree over them (RFC 6962).
///
/// @param root base64, as it stands in a checkpoint
public record Head(Scope scope, long size, String root) {
    public static Head of(Scope scope, long size, byte[] root) {
        return new Head(scope, size, Base64.getEncoder().encodeToString(root));
    }
}
