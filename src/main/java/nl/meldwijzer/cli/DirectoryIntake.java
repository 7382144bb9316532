package nl.meldwijzer.cli;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.directory.DirectoryImport;
import nl.meldwijzer.directory.DirectoryImport.Outcome;
import nl.meldwijzer.directory.DirectoryImport.Preview;
import nl.meldwijzer.directory.Proposal;
import nl.meldwijzer.people.ImportRefusal;

import java.util.function.Supplier;

/// Organisations from a text, as the operator: what is doubtful, and who works there, is taken over
/// only on the page, where somebody can say yes to each.
record DirectoryIntake(Console console, DirectoryImport door, Supplier<Grant.School> grant) {
    /// @param name of the file or profile, for the reader
    int take(String name, String text, boolean dryRun) {
        return switch (door.preview(grant.get(), text)) {
            case Preview.Refused(var refusal) -> refused(name, refusal);
            case Preview.Ready ready -> {
                print(ready);
                yield dryRun ? Exit.OK : add(name, text, ready);
            }
        };
    }

    private int add(String name, String text, Preview.Ready ready) {
        return switch (door.handle(grant.get(), text, ready.undoubted())) {
            case Outcome.Refused(var refusal) -> refused(name, refusal);
            case Outcome.Done(var added, _) -> {
                console.say("cli.import.organisations", added);
                yield Exit.OK;
            }
        };
    }

    int refused(String name, ImportRefusal refusal) {
        console.complain(
                "cli.import.refused",
                name,
                Integer.toString(refusal.line()),
                refusal.fault().wireName(),
                refusal.about());
        return Exit.NOT_RIGHT;
    }

    private void print(Preview.Ready ready) {
        for (var proposal : ready.proposals()) {
            console.say(
                    "cli.import.organisation",
                    Integer.toString(proposal.line()),
                    proposal.organisation().name(),
                    proposal.fit().how().wireName());
            proposal.suspicions()
                    .forEach(one -> console.say("cli.import.doubt", one.doubt().wireName()));
        }
        ready.leftOut()
                .forEach(part ->
                        console.say("cli.import.line-left-out", Integer.toString(part.line())));
        if (ready.proposals().stream().map(Proposal::persons).anyMatch(all -> !all.isEmpty())) {
            console.say("cli.import.persons");
        }
    }
}
