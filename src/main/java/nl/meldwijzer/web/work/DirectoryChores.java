package nl.meldwijzer.web.work;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Gatekeeper;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.directory.Chore;
import nl.meldwijzer.directory.Directory;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.web.frame.Dates;

import org.springframework.stereotype.Component;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/// What of the directory has to be checked, for those who keep it (P13, S188).
@Component
class DirectoryChores {
    private final Gatekeeper gatekeeper;
    private final CurrentVisitor visitor;
    private final Directory directory;

    DirectoryChores(Gatekeeper gatekeeper, CurrentVisitor visitor, Directory directory) {
        this.gatekeeper = gatekeeper;
        this.visitor = visitor;
        this.directory = directory;
    }

    Stream<WorkPage.Item> items(Dates dates) {
        return switch (gatekeeper.toList(visitor.get(), QueryKind.DIRECTORY)) {
            case Admission.Granted<Grant.List>(var grant) -> items(grant, dates);
            case Admission.Hidden<Grant.List>() -> Stream.empty();
        };
    }

    private Stream<WorkPage.Item> items(Grant.List grant, Dates dates) {
        if (Collections.disjoint(grant.functions(), SchoolFunction.coordinators())) {
            return Stream.empty();
        }
        var chores = directory.chores(grant);
        gatekeeper.listed(grant, chores.stream().map(chore -> chore.id().value()).toList());
        return List.copyOf(chores).stream().map(chore -> item(chore, dates));
    }

    private static WorkPage.Item item(Chore chore, Dates dates) {
        return new WorkPage.Item(
                "/sociale-kaart/" + chore.id(),
                dates.t().text("directory.chore." + chore.what().wireName()),
                chore.organisation(),
                WorkPage.Moment.of(chore.on(), dates));
    }
}
