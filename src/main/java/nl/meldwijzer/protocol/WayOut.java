package nl.meldwijzer.protocol;

import java.util.List;

/// What somebody can do instead, or first.
///
/// @param name the last part of its key
/// @param acts the acts that lead there, perhaps none
public record WayOut(String name, List<String> acts) {
    public WayOut {
        acts = List.copyOf(acts);
    }

    static WayOut of(String name, String... acts) {
        return new WayOut(name, List.of(acts));
    }

    /// The key of its text.
    public String key() {
        return "protocol.way-out." + name;
    }
}
