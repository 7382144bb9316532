package nl.meldwijzer.web.form;

import java.util.Optional;

/// What a form carries so that nothing typed in it is lost.
///
/// @param ticket the sealed address of its draft; empty on a form that keeps none
public record Keeping(String ticket, Optional<Left> left) {
    /// The name of the field in which the ticket goes along.
    public static final String FIELD = "concept";

    /// What the writer had left here before.
    ///
    /// @param path where she can read it apart and throw it away
    public record Left(String text, String path) {}

    public static Keeping none() {
        return new Keeping("", Optional.empty());
    }

    /// A form that came back: its draft stays the same.
    public static Keeping on(String ticket) {
        return new Keeping(ticket, Optional.empty());
    }

    public boolean isOn() {
        return !ticket.isEmpty();
    }
}
