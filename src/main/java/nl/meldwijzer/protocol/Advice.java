package nl.meldwijzer.protocol;

import java.time.LocalDate;

/// Advice that was asked of Veilig Thuis (S91, S94).
///
/// @param familyNamed whether the family was named; advice needs no names (T8)
public record Advice(LocalDate date, boolean familyNamed, Call call) {
    /// What was asked and what came of it.
    ///
    /// @param question what the school asked
    /// @param answer what Veilig Thuis advised
    /// @param judgement its first weighing, when it gave one
    /// @param adviser who was spoken to, when she gave a name
    /// @param reference the reference it gave, if any
    public record Call(
            String question, String answer, String judgement, String adviser, String reference) {
        /// Whether something is to be written down afterwards.
        boolean isIncomplete() {
            return Text.isBlank(question) || Text.isBlank(answer);
        }

        Call cleaned() {
            return new Call(
                    Text.cleaned(question),
                    Text.cleaned(answer),
                    Text.cleaned(judgement),
                    Text.cleaned(adviser),
                    Text.cleaned(reference));
        }
    }
}
