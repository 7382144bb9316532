package nl.meldwijzer.authz;

import java.util.ArrayList;
import java.util.List;

/// What the two lists show must be what opens: no dossier more, none less.
final class Lists {
    private final RouteTable table;
    private final Twin school;
    private final int port;

    Lists(RouteTable table, TwinSchools twins, int port) {
        this.table = table;
        this.school = twins.one();
        this.port = port;
    }

    /// What is wrong with somebody's lists.
    List<String> wrong(String who) {
        var caller = Caller.signedIn(port, school.session(who));
        var wrong = new ArrayList<String>();
        var dossiers = table.audiences().get("a dossier to read");
        var work = caller.get("/").body();
        for (var relation : school.shelf().dossiers().keySet()) {
            boolean shown = work.contains("/dossier/" + school.dossier(relation, who));
            if (dossiers != null && shown != dossiers.opensTo(relation, who)) {
                wrong.add("my work of %s, dossier %s: shown %s".formatted(who, relation, shown));
            }
        }
        var deposits = table.audiences().get("what one deposited");
        var recorded = caller.get("/vastgelegd").body();
        for (var relation : school.shelf().deposits().keySet()) {
            boolean shown = recorded.contains(school.deposit(relation, who).id());
            if (deposits != null && shown != deposits.opensTo(relation, who)) {
                wrong.add("recorded by %s, %s: shown %s".formatted(who, relation, shown));
            }
        }
        return wrong;
    }
}
