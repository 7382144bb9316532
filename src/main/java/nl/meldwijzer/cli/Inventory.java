package nl.meldwijzer.cli;

import nl.meldwijzer.ledger.Contents;

/// Says what a backup holds: where each log ends, and how many rows of each kind.
record Inventory(Console console) {

    void tell(Contents contents) {
        contents.heads()
                .forEach(head ->
                        console.say(
                                "cli.restore.head",
                                head.scope().key(),
                                Long.toString(head.size()),
                                head.root()));
        contents.rows()
                .forEach((table, count) ->
                        console.say("cli.restore.rows", table, Long.toString(count)));
    }
}
