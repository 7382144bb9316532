package nl.meldwijzer.vault;

import nl.meldwijzer.kernel.Secret;

/// The root key itself and the install it was made for.
public record RootKey(String install, Secret<byte[]> key) {}
