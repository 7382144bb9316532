package nl.meldwijzer.report;

import java.util.List;

/// What stands on every document of an install, whatever it is about.
///
/// @param language of its words, as in `lang`
/// @param stamp such as that it is practice, on every page; empty when there is none
/// @param attribution whose work the steps are (S235-S238)
/// @param made by whom it was made, and when
public record Edition(String language, String stamp, List<String> attribution, String made) {
    public Edition {
        attribution = List.copyOf(attribution);
        if (attribution.isEmpty()) {
            throw new IllegalArgumentException("every document says where the protocol is from");
        }
    }
}
