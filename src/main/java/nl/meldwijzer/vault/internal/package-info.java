/// The key store on disk, the key hierarchy and the ciphers. Nothing outside `vault` sees a key or
/// the store's tables.
@NullMarked
package nl.meldwijzer.vault.internal;

import org.jspecify.annotations.NullMarked;
