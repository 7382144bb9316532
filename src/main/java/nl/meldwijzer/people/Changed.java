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
        /// Ending one's own function at once would end the session in the middle of it.
        OWN_AT_ONCE,
        /// Nobody else would do what a school cannot do without: keep dossiers, decide, manage
        /// accounts, receive for the board. A successor first.
        LAST_HOLDER,
        /// Who receives reports about employees is not for the school to choose.
        BOARD_FUNCTION
    }
}
