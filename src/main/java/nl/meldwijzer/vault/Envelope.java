package nl.meldwijzer.vault;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/// Seals whole files that leave the machine, such as backups, under a key that follows from the
/// root key. Every file has a head in the clear; head and content are bound to each other.
public interface Envelope {
    /// Proves that a head was written under this root key, so that a wrong key is told from damage
    /// before the content is read.
    byte[] mark(byte[] head);

    /// What is written to the answer goes sealed to the stream; whole only once it is closed.
    OutputStream sealing(byte[] head, OutputStream to) throws IOException;

    /// Gives back what was sealed. Reading fails where a byte was changed, and at the end when
    /// something is missing there: only what was read to its end is whole.
    InputStream opening(byte[] head, InputStream from) throws IOException;
}
