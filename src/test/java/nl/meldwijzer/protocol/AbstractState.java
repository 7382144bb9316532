package nl.meldwijzer.protocol;

import java.util.Set;

/// What a random run tells dossiers apart by: where they are, and what is there, missing or
/// decided. Numbers, texts and days do not matter here.
record AbstractState(
        Progress progress, Place place, Knowledge knowledge, Choice choice, Report report) {
    /// Where it is handled.
    record Place(String route, boolean sealed, boolean closed, boolean someoneExcluded) {}

    /// What is known.
    record Knowledge(
            boolean signalled,
            boolean suspicion,
            boolean openHypothesis,
            boolean doubt,
            boolean advised,
            long parentsHeard,
            boolean refusal) {}

    /// What was weighed and decided, and what came of it.
    record Choice(String framework, String decided, boolean checked) {}

    /// What stands before and after a report.
    record Report(boolean told, boolean objection, boolean made) {}

    static AbstractState of(Situation at) {
        var dossier = at.dossier();
        var weighed = Weighed.in(at);
        return new AbstractState(
                Progress.in(at),
                new Place(
                        dossier.route().map(Route::wireName).orElse(""),
                        dossier.isSealed(),
                        Closing.isClosed(dossier),
                        !dossier.excluded().isEmpty()),
                knowledge(dossier),
                new Choice(
                        weighed.current().isEmpty() ? "" : weighed.says().key(),
                        weighed.lastDecision().map(last -> decided(last.entry())).orElse(""),
                        !dossier.all(WeighingEntry.SafetyChecked.class).isEmpty()),
                new Report(
                        !dossier.all(AnnouncingEntry.Announced.class).isEmpty(),
                        !BeforeReport.openObjections(dossier).isEmpty(),
                        !dossier.all(ReportEntry.Made.class).isEmpty()));
    }

    /// Where on the route, in words for a table.
    String step() {
        return switch (progress.where()) {
            case Progress.Where.In(var step) -> "step " + step;
            case Progress.Where.BackToWeighing _ -> "back in step 4";
            case Progress.Where.Closed _ -> "closed";
        };
    }

    private static Knowledge knowledge(Dossier dossier) {
        return new Knowledge(
                !dossier.signals().isEmpty(),
                dossier.suspicion().isPresent(),
                !dossier.openHypotheses().isEmpty(),
                OpenDoubt.isIn(dossier),
                OpenDoubt.isAdvised(dossier),
                Set.of(Cast.ESTHER, Cast.BRAM).stream()
                        .filter(parent -> Heard.isDoneWith(dossier, parent))
                        .count(),
                !Consents.refusals(dossier).isEmpty());
    }

    private static String decided(WeighingEntry.Taken taken) {
        return (taken.course().report() ? "report " : "")
                + (taken.course().help() ? "help " : "")
                + taken.course().protection();
    }
}
