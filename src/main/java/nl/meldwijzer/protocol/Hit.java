package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.IdentifyingWords.Known;

import java.util.Optional;

/// A place in a text by which somebody could be recognised.
///
/// @param start where it begins, in `char`s from 0
/// @param end where it ends
/// @param who whose name it is, when it is a name
/// @param sure false for a word that may just be the word; only the writer can tell
public record Hit(int start, int end, Kind kind, Optional<Known> who, boolean sure) {
    public enum Kind {
        NAME,
        INITIALS,
        GROUP,
        PLACE,
        DAY,
        ADDRESS;

        /// The key of what it is, in words.
        public String key() {
            return "protocol.recognised." + name();
        }
    }

    static Hit of(int start, int end, Kind kind) {
        return new Hit(start, end, kind, Optional.empty(), true);
    }

    /// One place of two that overlap, as this one that begins first.
    Hit and(Hit other) {
        return new Hit(start, Math.max(end, other.end), kind, who, sure || other.sure);
    }
}
