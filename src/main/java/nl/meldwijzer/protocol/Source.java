package nl.meldwijzer.protocol;

import java.time.LocalDate;

/// Where information of others comes from (S57, S76): a person or function, how and when it came.
///
/// @param shielded whether only the recorder and the attention officer may see the source
public record Source(String who, String function, String how, LocalDate when, boolean shielded) {
    /// The same as somebody filled it in, perhaps not all.
    public record Form(
            String who, String function, String how, Answer<LocalDate> when, boolean shielded) {}
}
