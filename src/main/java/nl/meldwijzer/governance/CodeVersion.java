package nl.meldwijzer.governance;

import nl.meldwijzer.protocol.Version;

import java.util.Optional;

/// One version of a school's code. Number 0 is what the school was founded with, as long as it
/// adopted nothing, and what dossiers without a number of a version are handled under.
///
/// @param adoption who adopted it and when; not for number 0
public record CodeVersion(long number, Provisions provisions, Optional<Adoption> adoption) {
    /// The id as it stands in a dossier: `po-2019/3`.
    public String id() {
        return number == 0 ? provisions.base() : provisions.base() + "/" + number;
    }

    /// The number in an id; 0 for one without. Empty when it is no id of ours.
    public static Optional<Long> numberOf(String id) {
        int slash = id.indexOf('/');
        return slash < 0
                ? Optional.of(0L)
                : Optional.of(id.substring(slash + 1))
                        .filter(digits -> digits.matches("[1-9][0-9]{0,8}"))
                        .map(Long::parseLong);
    }

    /// What the rules need of it.
    public Version forRules() {
        return new Version(id(), provisions.leftOut());
    }
}
