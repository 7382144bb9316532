package nl.meldwijzer.people;

/// What became of a change to the register of people.
public sealed interface Changed<T> {
    /// It stands, with its audit line.
    record Done<T>(T value) implements Changed<T> {}

    /// Nothing changed but the audit stream.
    record Refused<T>(Reason reason) implements Changed<T> {}

    /// Why not.
    enum Reason {
        /// No such pupil, employee or group at this school.
        UNKNOWN,
        /// Somebody has this external key already.
        KEY_TAKEN,
        /// This parent stands with this pupil already.
        PARENT_KNOWN,
        /// The function is already held in that time.
        ALREADY_HELD,
        /// The function is not held, so it cannot end.
        NOT_HELD,
        /// She is no longer employed.
        NOT_EMPLOYED,
        /// Nobody gives herself a function that sees dossiers or decides on them.
        OWN_FUNCTION,
        /// Who receives reports about employees is not for the school to choose.
        BOARD_FUNCTION
    }
}
