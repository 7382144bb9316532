package nl.meldwijzer.people.internal;

import nl.meldwijzer.people.ImportReport;

import java.util.List;

/// What an import will do, in order, and how it is told.
record Plan(List<Step> steps, ImportReport report) {
    Plan {
        steps = List.copyOf(steps);
    }
}
