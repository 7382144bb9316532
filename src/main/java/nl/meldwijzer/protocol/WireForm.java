package nl.meldwijzer.protocol;

/// The frozen form of entries: a wire name and flat, named texts. What was written once can be read
/// for ever.
public final class WireForm {
    private WireForm() {}

    /// The fields of an entry. Its name is [Entry#wireName].
    public static Fields write(Entry entry) {
        throw new UnsupportedOperationException();
    }

    /// The entry with this wire name and these fields.
    ///
    /// @throws IllegalArgumentException when the name is unknown or the fields do not make one; the
    ///   message holds no content
    public static Entry read(String wireName, Fields fields) {
        throw new UnsupportedOperationException();
    }
}
