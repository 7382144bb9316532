package nl.meldwijzer.web.form;

import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.ActSpec;
import nl.meldwijzer.protocol.Reading;
import nl.meldwijzer.protocol.Vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The acts that one form stands for.
public sealed interface Filled {
    record Acts(List<Act> acts) implements Filled {
        public Acts {
            acts = List.copyOf(acts);
        }
    }

    record Unreadable(List<Reading.FieldProblem> problems) implements Filled {
        public Unreadable {
            problems = List.copyOf(problems);
        }
    }

    /// Reads these acts out of what was sent, in this order.
    static Filled read(Submitted form, String... names) {
        var specs = Stream.of(names).map(Filled::spec).toList();
        if (!form.isNumbered() || form.isForeignTo(specs)) {
            throw new ForeignField();
        }
        var acts = new ArrayList<Act>();
        var problems = new ArrayList<Reading.FieldProblem>();
        for (var spec : specs) {
            switch (Vocabulary.read(spec.name(), form.of(spec))) {
                case Reading.Understood(var act) -> acts.add(act);
                case Reading.Unreadable(var unreadable) -> problems.addAll(unreadable);
            }
        }
        return problems.isEmpty() ? new Acts(acts) : new Unreadable(problems);
    }

    /// The description of an act that this version has.
    static ActSpec spec(String name) {
        return Vocabulary.act(name).orElseThrow(() -> new IllegalArgumentException("no such act"));
    }
}
