package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.FormRules.Typed;
import nl.meldwijzer.protocol.SheetAct.Make;

import java.util.List;

/// Making a consultation sheet without names: nothing on it identifies the family (S84, S89).
final class SheetConduct {
    static final Procedure<Make> MAKE =
            Procedure.of(
                    Form.of("sheet.make", Who.DOSSIER, SheetConduct::make)
                            .choice("forum", Forum.values(), Make::forum)
                            .must()
                            .text("question", Make::question)
                            .must()
                            .ofSchool()
                            .text("text", Make::text)
                            .must()
                            .text("no_name_because", Make::noNameBecause),
                    StandingRules.WORKING,
                    List.of(
                            Anonymity.of(SheetConduct::texts),
                            Anonymity.asked(
                                    SheetConduct::texts, "no_name_because", Make::noNameBecause)),
                    SheetConduct::made);

    static final List<Procedure<?>> ALL = List.of(MAKE);

    private SheetConduct() {}

    static Decision decide(SheetAct act, Situation at) {
        return switch (act) {
            case Make a -> MAKE.decide(a, at);
        };
    }

    private static Make make(FieldReader in) {
        return new Make(
                in.choice("forum", Forum.class),
                in.typed("question"),
                in.typed("text"),
                in.typed("no_name_because"));
    }

    private static List<Typed> texts(Make act) {
        return List.of(new Typed("question", act.question()), new Typed("text", act.text()));
    }

    private static Decision.Accepted made(Attempt<Make> attempt) {
        var act = attempt.act();
        return Recording.in(attempt.situation())
                .add(
                        new SheetEntry.Made(
                                value(act.forum()),
                                act.question(),
                                act.text(),
                                act.noNameBecause()))
                .accepted();
    }
}
