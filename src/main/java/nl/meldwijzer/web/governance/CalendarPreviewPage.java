package nl.meldwijzer.web.governance;

import nl.meldwijzer.web.form.Questions;

/// What stood in a file, before anything changes.
///
/// @param found how many were found, in words
/// @param left what was left out and why; empty when nothing was
/// @param questions of which stretches to take over
public record CalendarPreviewPage(String found, String left, Questions questions) {}
