package nl.meldwijzer.web.work;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.dossier.LogReview;
import nl.meldwijzer.web.frame.Dates;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/// What is due apart from dossiers: the directory, and the log of who read what.
@Component
class Chores {
    private final DirectoryChores directory;
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final LogReview review;

    Chores(
            DirectoryChores directory,
            Gatekeeper gatekeeper,
            CurrentVisitor visitor,
            LogReview review) {
        this.directory = directory;
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.review = review;
    }

    /// @param keepsLog whether the log is the reader's to look through
    Stream<WorkPage.Item> items(Dates dates, boolean keepsLog) {
        return Stream.concat(keepsLog ? log(dates) : Stream.empty(), directory.items(dates));
    }

    private Stream<WorkPage.Item> log(Dates dates) {
        return switch (gatekeeper.toList(visitor.get(), QueryKind.AUDIT)) {
            case Admission.Granted<Grant.List>(var grant) -> {
                var due = review.due(grant);
                gatekeeper.listed(grant, List.of());
                yield Stream.of(
                        new WorkPage.Item(
                                "/leeslog",
                                dates.t().text("web.log.chore"),
                                dates.t().text("web.log.chore.about"),
                                WorkPage.Moment.of(due, dates)));
            }
            case Admission.Hidden<Grant.List>() -> Stream.empty();
        };
    }
}
