package nl.meldwijzer.web.paper;

import nl.meldwijzer.protocol.Signal;
import nl.meldwijzer.protocol.Wired;
import nl.meldwijzer.report.Paper;
import nl.meldwijzer.report.Paper.Block;
import nl.meldwijzer.web.frame.Texts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A form to fill in by hand, for when there is no screen (T64): the questions of an act in the
/// same words, with the four fields first (S66). What was written on it is typed over later, as it
/// is.
enum BlankForm {
    SIGNAL("signaal", "signal.record", "text 10, question 2, source.who 1, on_behalf_of 1"),
    CONVERSATION(
            "gesprek",
            "conversation.record",
            "with 1, purpose 2, reaction 6, interpretation 3, advice_class 2, advice_home 2"),
    CONSULTATION("overleg", "consult.colleague", "partner 1, question 3, outcome 6"),
    EMERGENCY("nood", "emergency.note", "called 1, text 5, advice 4, actions 4");

    private static final String FOUR_FIELDS = "date 1, place 1, situation 2, others_present 1, ";

    private final String address;
    private final String act;
    private final String fields;

    BlankForm(String address, String act, String fields) {
        this.address = address;
        this.act = act;
        this.fields = FOUR_FIELDS + fields;
    }

    String address() {
        return address;
    }

    static Optional<BlankForm> named(String address) {
        return Arrays.stream(values()).filter(form -> form.address.equals(address)).findFirst();
    }

    String title(Texts t) {
        return t.text("web.paper.blank." + address);
    }

    Paper paper(Texts t) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Words(t.text("web.paper.blank.more")));
        blocks.add(new Block.Blank(t.text("web.paper.blank.pupil"), 1));
        blocks.add(new Block.Blank(t.text("web.paper.blank.writer"), 1));
        if (this == SIGNAL) {
            blocks.add(new Block.Heading(t.text("web.paper.blank.kind")));
            blocks.add(new Block.Points(kinds(t)));
        }
        fields().forEach((field, lines) -> blocks.add(new Block.Blank(label(t, field), lines)));
        if (this == CONVERSATION) {
            blocks.add(new Block.Heading(t.text("web.paper.signing")));
            blocks.add(signing(t));
        }
        blocks.add(new Block.Words(t.text("web.paper.blank.emergency")));
        return new Paper(title(t), List.of(), blocks);
    }

    private static List<String> kinds(Texts t) {
        return Arrays.stream(Signal.Kind.values())
                .map(Wired::wireName)
                .map(kind -> t.text("web.entry.kind." + kind))
                .toList();
    }

    private String label(Texts t, String field) {
        return t.first(
                "web.ask." + act + "." + field, "web.ask." + field, "protocol.field." + field);
    }

    /// The fields in their order, each with how many lines there are to write on.
    private Map<String, Integer> fields() {
        var all = new LinkedHashMap<String, Integer>();
        for (var field : fields.split(", ", -1)) {
            var parts = field.split(" ", 2);
            all.put(parts[0], Integer.valueOf(parts[1]));
        }
        return all;
    }

    private static Block signing(Texts t) {
        var columns =
                Stream.of("web.paper.name", "web.paper.signature", "web.paper.date")
                        .map(key -> t.text(key))
                        .toList();
        var empty = List.of("", "", "");
        return new Block.Table(columns, List.of(empty, empty, empty, empty));
    }
}
