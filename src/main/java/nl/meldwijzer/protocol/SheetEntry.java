package nl.meldwijzer.protocol;

/// What was recorded about consultation sheets without names.
public sealed interface SheetEntry extends GroupedEntry {
    /// The sheet as it left the building, to the letter.
    record Made(Forum forum, String question, String text, String noNameBecause)
            implements SheetEntry {}

    @Override
    default String wireName() {
        return switch (this) {
            case Made _ -> "sheet.made.v1";
        };
    }

    /// It repeats what others said, in their voice.
    @Override
    default boolean speaksForSchool() {
        return switch (this) {
            case Made _ -> false;
        };
    }
}
