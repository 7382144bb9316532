package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.governance.CodeRegister.Outcome;
import nl.meldwijzer.governance.Provisions;
import nl.meldwijzer.people.TermLength;
import nl.meldwijzer.rehearsal.Played.Mismatch;
import nl.meldwijzer.rehearsal.Played.Seen;
import nl.meldwijzer.rehearsal.Stage;
import nl.meldwijzer.rehearsal.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Lets somebody of the school adopt the next version of its code, with other terms (`P1: 4
/// school_days`) or switches (`zat: true`).
final class CodeDesk {
    static final String ACT = "code.adopt";

    private final Stage stage;
    private final Cast cast;

    CodeDesk(Stage stage, Cast cast) {
        this.stage = stage;
        this.cast = cast;
    }

    Player.Result adopt(Step.Do step) {
        var visitor = cast.visitor(step.by());
        var gatekeeper = stage.access().gatekeeper();
        if (!(gatekeeper.toManage(visitor, Matter.CODE)
                instanceof Admission.Granted<Grant.School>(var drafting))) {
            return Player.Result.of(new Seen.Hidden());
        }
        if (!(gatekeeper.toManage(visitor, Matter.ADOPTION)
                instanceof Admission.Granted<Grant.School>(var adopting))) {
            return Player.Result.of(new Seen.Hidden());
        }
        var problems = new ArrayList<Mismatch>();
        var next = next(step, stage.governance().codes().inForce(drafting).provisions(), problems);
        return problems.isEmpty()
                ? adopt(drafting, adopting, next)
                : new Player.Result(new Seen.Unplayable(), problems, null);
    }

    private Player.Result adopt(Grant.School drafting, Grant.School adopting, Provisions next) {
        var register = stage.governance().register();
        if (register.save(drafting, 0, next) instanceof Outcome.Saved(var revision)
                && register.adopt(adopting, revision, "") instanceof Outcome.Adopted) {
            return Player.Result.of(new Seen.Allowed(List.of()));
        }
        throw new IllegalStateException("a rehearsal adopts what differs, one by one");
    }

    private static Provisions next(Step.Do step, Provisions now, List<Mismatch> problems) {
        var terms = new TreeMap<String, TermLength>();
        var switches = new TreeMap<String, String>();
        for (Map.Entry<String, Step.Field> field : step.with().fields().entrySet()) {
            var name = field.getKey();
            var value = String.join(" ", field.getValue().values());
            var length = TermLength.read(value);
            if (now.terms().containsKey(name) && length.isPresent()) {
                terms.put(name, length.get());
            } else if (now.switches().containsKey(name)) {
                switches.put(name, value);
            } else {
                problems.add(Mismatch.of("unreadable", name, "NO_SUCH_OPTION"));
            }
        }
        return now.withTerms(terms).withSwitches(switches);
    }
}
