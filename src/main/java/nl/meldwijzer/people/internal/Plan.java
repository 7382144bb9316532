package nl.meldwijzer.people.internal;

import java.util.List;
import nl.meldwijzer.people.ImportReport;

/// What an import will do, in order, and how it is told.
record Plan(List<Step> steps, ImportReport report) {
    Plan {
        steps = List.copyOf(steps);
    }
}
