package nl.meldwijzer.web.dossier;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The route of five steps as it is drawn and said.
///
/// @param where the sentences that say where we are
/// @param steps five, or none where the steps do not apply
/// @param branches help and report, the two of the last step
/// @param isBack whether the dossier came back to step 4
public record RoutePath(List<String> where, List<Step> steps, List<Step> branches, boolean isBack) {
    public RoutePath {
        where = List.copyOf(where);
        steps = List.copyOf(steps);
        branches = List.copyOf(branches);
    }

    /// Where the steps do not apply.
    static RoutePath none(String where) {
        return new RoutePath(List.of(where), List.of(), List.of(), false);
    }

    /// One of the steps, or a branch.
    ///
    /// @param language of the name: the school's own words stay in the school's language
    public record Step(String number, String name, String language, Look look, String word) {
        /// Marks the step where we are; null leaves the attribute out.
        public @Nullable String current() {
            return look == Look.HERE ? "step" : null;
        }
    }

    /// How a step is drawn.
    public enum Look {
        DONE("done"),
        HERE("here"),
        AHEAD("ahead"),
        /// We are past it, and nobody said that it is complete.
        SKIPPED("skipped"),
        /// Not walked, and it will not be.
        OFF("off"),
        /// Walked, and it led back.
        BACK("back");

        private final String style;

        Look(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }
}
