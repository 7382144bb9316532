package nl.meldwijzer.web.paper;

import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.protocol.Conversation;
import nl.meldwijzer.protocol.ConversationEntry;
import nl.meldwijzer.protocol.Involved;
import nl.meldwijzer.report.Paper;
import nl.meldwijzer.report.Paper.Block;
import nl.meldwijzer.report.Paper.Row;
import nl.meldwijzer.web.dossier.DossierTelling;
import nl.meldwijzer.web.frame.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The report of a conversation in its order: purpose, facts, reaction, and only then an
/// interpretation (S108-S113, S124); with room to sign, and for where the signed one lies (S112).
record ConversationPaper(DossierTelling telling, Statements statements) {
    Optional<Paper> of(long number) {
        return telling.line(number)
                .filter(line -> line.entry().entry() instanceof ConversationEntry.Held)
                .map(this::of);
    }

    private Paper of(ReadDossier.Line line) {
        var conversation = ((ConversationEntry.Held) line.entry().entry()).conversation();
        var blocks = new ArrayList<Block>();
        told(conversation.told(), blocks);
        came(conversation.result(), blocks);
        telling.told(line)
                .notes()
                .forEach(note -> {
                    blocks.add(new Block.Heading(note.word()));
                    blocks.add(new Block.Words(note.text() + "\n" + note.by()));
                });
        signing(line, conversation, blocks);
        return new Paper(t().text("web.paper.conversation"), facts(line, conversation), blocks);
    }

    private List<Row> facts(ReadDossier.Line line, Conversation conversation) {
        var present = conversation.present();
        var item = telling.told(line);
        return Stream.of(
                        row("web.paper.pupil", telling.pupil()),
                        row("web.entry.type", option("type", conversation.type().wireName())),
                        row("web.paper.when", item.head().when()),
                        row("web.entry.place", place(conversation)),
                        row("web.entry.with", names(present.with())),
                        row("web.entry.staff", String.join(", ", staff(line, present))),
                        row("web.entry.no_ib_because", present.noIbBecause()),
                        row("web.entry.others_present", others(conversation)),
                        row("web.paper.recorded", item.head().by()))
                .filter(one -> !one.value().isBlank())
                .toList();
    }

    private void told(Conversation.Told told, List<Block> blocks) {
        words("web.entry.purpose", told.purpose(), blocks);
        if (!told.facts().isEmpty()) {
            heading("web.paper.facts", blocks);
            blocks.addAll(statements.forParents(told.facts()));
        }
        words("web.entry.reaction", told.reaction(), blocks);
        words("web.entry.interpretation", told.interpretation(), blocks);
    }

    private void came(Conversation.Result result, List<Block> blocks) {
        result.recognises()
                .optional()
                .ifPresent(one ->
                        words(
                                "web.entry.recognises",
                                option("recognises", one.wireName()),
                                blocks));
        outcome("web.entry.clarified", result.clarified(), blocks);
        outcome("web.entry.refuted", result.refuted(), blocks);
        outcome("web.entry.confirmed", result.confirmed(), blocks);
        words("web.entry.advice_class", result.adviceClass(), blocks);
        words("web.entry.advice_home", result.adviceHome(), blocks);
    }

    /// What the parents said about each concern, and never more than that.
    private void outcome(String key, List<Long> numbers, List<Block> blocks) {
        if (!numbers.isEmpty()) {
            heading(key, blocks);
            blocks.addAll(statements.forParents(numbers));
        }
    }

    private void signing(ReadDossier.Line line, Conversation conversation, List<Block> blocks) {
        var signed = signed(line.entry().number());
        heading("web.paper.signing", blocks);
        var lines = new ArrayList<List<String>>();
        for (var person : conversation.present().with()) {
            lines.add(List.of(telling.name(person), status(signed, person), ""));
        }
        staff(line, conversation.present()).forEach(name -> lines.add(List.of(name, "", "")));
        blocks.add(
                new Block.Table(
                        List.of(
                                t().text("web.paper.name"),
                                t().text("web.paper.signature"),
                                t().text("web.paper.date")),
                        lines));
        var documents =
                signed.stream()
                        .map(ConversationEntry.Signed::document)
                        .filter(document -> !document.isBlank())
                        .distinct()
                        .toList();
        if (documents.isEmpty()) {
            blocks.add(new Block.Blank(t().text("web.paper.scan"), 1));
        } else {
            blocks.add(new Block.Heading(t().text("web.paper.scan")));
            blocks.add(new Block.Points(documents));
        }
    }

    private List<ConversationEntry.Signed> signed(long about) {
        return telling.entries().stream()
                .map(recorded -> recorded.entry())
                .filter(ConversationEntry.Signed.class::isInstance)
                .map(ConversationEntry.Signed.class::cast)
                .filter(signed -> signed.about() == about)
                .toList();
    }

    private String status(List<ConversationEntry.Signed> signed, Involved person) {
        return signed.reversed().stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .map(one -> option("status", one.status().wireName()))
                .orElse("");
    }

    /// Who were there for the school: the writer, when nobody else was named.
    private List<String> staff(ReadDossier.Line line, Conversation.Present present) {
        return present.staff().isEmpty()
                ? line.entry().author().staff().map(telling::name).stream().toList()
                : present.staff().stream().map(telling::name).toList();
    }

    private String names(List<Involved> them) {
        return String.join(", ", them.stream().map(telling::name).toList());
    }

    private String place(Conversation conversation) {
        return known("place", conversation.observation().place());
    }

    private String others(Conversation conversation) {
        return known("others_present", conversation.observation().othersPresent());
    }

    private String known(String field, String value) {
        return t().find("protocol.option." + field + "." + value).orElse(value);
    }

    private String option(String field, String value) {
        return t().text("protocol.option." + field + "." + value);
    }

    private void words(String key, String text, List<Block> blocks) {
        if (!text.isBlank()) {
            heading(key, blocks);
            blocks.add(new Block.Words(text));
        }
    }

    private void heading(String key, List<Block> blocks) {
        blocks.add(new Block.Heading(t().text(key)));
    }

    private Row row(String key, String value) {
        return new Row(t().text(key), value);
    }

    private Texts t() {
        return telling.t();
    }
}
