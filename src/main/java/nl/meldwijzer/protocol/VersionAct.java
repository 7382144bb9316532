package nl.meldwijzer.protocol;

/// What is done about the version of the code that a dossier is handled under (S23, T1).
public sealed interface VersionAct extends GroupedAct {
    /// Goes on under the version in force. What is due already keeps its day.
    ///
    /// @param to the id of the version that was read; another one is in force when somebody adopted
    ///   in between, and nobody moves to what she has not read
    record Move(String to, String reason) implements VersionAct {}

    @Override
    default String name() {
        return switch (this) {
            case Move _ -> VersionConduct.MOVE.form().name();
        };
    }
}
