package nl.meldwijzer.governance;

import nl.meldwijzer.kernel.SchoolFunction;

/// Who does what, and when, in a step (S187).
public record Duty(SchoolFunction who, String what, String when) {}
