package nl.meldwijzer.protocol;

/// The consultation sheet without names, which leaves the school on paper or is read out (S84,
/// S89).
public sealed interface SheetAct extends GroupedAct {
    /// Makes the sheet as it goes out.
    ///
    /// @param noNameBecause why a word that is also a name may stand; blank where there is none
    record Make(Answer<Forum> forum, String question, String text, String noNameBecause)
            implements SheetAct {}

    @Override
    default String name() {
        return switch (this) {
            case Make _ -> SheetConduct.MAKE.form().name();
        };
    }
}
