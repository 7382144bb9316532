package nl.meldwijzer.protocol;

import java.time.LocalDate;

/// Advice of Veilig Thuis, which is always open, and the record that it was not needed (S91-S94,
/// S130).
public sealed interface AdviceAct extends GroupedAct {
    /// Never refused, whatever it holds. The family goes unnamed unless somebody says otherwise
    /// (T8).
    ///
    /// @param date blank means today
    record Ask(Answer<LocalDate> date, boolean familyNamed, Advice.Call call)
            implements AdviceAct {}

    /// Checked whether advice is needed, and why not (S93).
    record NotNeeded(String reason) implements AdviceAct {}

    @Override
    default String name() {
        return switch (this) {
            case Ask _ -> AdviceConduct.ASK.form().name();
            case NotNeeded _ -> AdviceConduct.NOT_NEEDED.form().name();
        };
    }
}
