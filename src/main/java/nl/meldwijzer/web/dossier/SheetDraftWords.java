package nl.meldwijzer.web.dossier;

import nl.meldwijzer.protocol.Ago;
import nl.meldwijzer.protocol.SheetDraft;
import nl.meldwijzer.protocol.SheetDraft.Line;
import nl.meldwijzer.protocol.SheetDraft.Piece;
import nl.meldwijzer.protocol.Wired;
import nl.meldwijzer.web.frame.Texts;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the first text of a consultation sheet without names: a line for everything in it.
record SheetDraftWords(Texts t) {
    String written(SheetDraft draft) {
        return draft.lines().stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(Line line) {
        return switch (line) {
            case Line.Child(var phase) -> t.text("protocol.sheet.child", t.text(phase.key()));
            case Line.About(var natures, var forms) ->
                    t.text(
                            "protocol.sheet.about",
                            Stream.concat(
                                            natures.stream().map(one -> option("natures", one)),
                                            forms.stream().map(one -> option("forms", one)))
                                    .collect(Collectors.joining(", ")));
            case Line.Seen(var kind, var direction, var when, var text) ->
                    t.text(
                            "protocol.sheet.seen",
                            t.text("web.entry.kind." + kind.wireName()),
                            ago(when),
                            option("direction", direction),
                            text(text));
            case Line.Consulted(var when) -> t.text("protocol.sheet.consulted", ago(when));
        };
    }

    private String option(String field, Wired value) {
        return t.text("protocol.option." + field + "." + value.wireName());
    }

    private String ago(Ago ago) {
        return t.text(ago.unit().key(), ago.count());
    }

    private String text(List<Piece> pieces) {
        return pieces.stream().map(this::piece).collect(Collectors.joining());
    }

    private String piece(Piece piece) {
        return switch (piece) {
            case Piece.Words(var text) -> text;
            case Piece.Somebody(var role, var number) ->
                    number == 0
                            ? t.text(role.key())
                            : t.text("protocol.sheet.numbered", t.text(role.key()), number);
            case Piece.LeftOut _ -> t.text("protocol.sheet.left-out");
        };
    }
}
