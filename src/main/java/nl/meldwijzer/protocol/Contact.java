package nl.meldwijzer.protocol;

/// A contact about the signals (S49, S56, S69).
///
/// @param with who it was with, in words
/// @param named whether the pupil was named in it
public record Contact(String with, Party party, Channel channel, boolean named, Account account) {
    /// What sort of party it was with.
    public enum Party implements Wired {
        PARENT,
        PUPIL,
        COLLEAGUE,
        VEILIG_THUIS,
        POLICE,
        YOUTH_HEALTH_CARE,
        OTHER
    }

    /// How the contact went.
    public enum Channel implements Wired {
        DROP_OFF_PICK_UP,
        CONVERSATION,
        PHONE,
        VIDEO_CALL,
        MESSAGE,
        LETTER,
        HOME_VISIT
    }

    /// What was said, and the four fields.
    ///
    /// @param onBehalfOf who had the contact when somebody else writes it down (S16), else empty
    public record Account(String text, Observation observation, String onBehalfOf) {}
}
