package nl.meldwijzer.protocol;

/// What was decided about the version of the code that a dossier is handled under.
public sealed interface VersionEntry extends GroupedEntry {
    /// The dossier went on under another version.
    ///
    /// @param to the id of the version that counts from here on
    record Moved(String to, String reason) implements VersionEntry {}

    @Override
    default String wireName() {
        return switch (this) {
            case Moved _ -> "version.moved.v1";
        };
    }
}
