package nl.meldwijzer.dossier.internal.wire;

import nl.meldwijzer.protocol.Author;
import nl.meldwijzer.protocol.Draft;
import nl.meldwijzer.protocol.DueItem;
import nl.meldwijzer.protocol.Recorded;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/// Turns what happened into the bytes of the log and back. One mapper with fixed settings, so that
/// no setting of the application can change what was written years ago.
public final class EntryCodec {
    private static final int USUAL_SIZE = 1024;

    private final JsonMapper mapper =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build();

    /// The bytes of an entry with its author and what it makes due and settles.
    public byte[] write(Author author, Draft draft) {
        var bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (var json = mapper.createGenerator(bytes)) {
            new Out(json).element(draft, (out, one) -> write(out, author, one));
        }
        return bytes.toByteArray();
    }

    /// The entry that stands in the bytes.
    ///
    /// @throws Misread when they hold anything that was never written
    public Recorded read(long number, Instant at, byte[] bytes) {
        return In.whole(parse(bytes), in -> read(number, at, in));
    }

    /// The bytes of a due item by itself, for the row that is derived from it.
    public byte[] writeDue(DueItem item) {
        var bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (var json = mapper.createGenerator(bytes)) {
            new Out(json).element(item, Parts::due);
        }
        return bytes.toByteArray();
    }

    /// The due item that stands in the bytes.
    ///
    /// @throws Misread when they hold anything that was never written
    public DueItem readDue(byte[] bytes) {
        return In.whole(parse(bytes), Parts::due);
    }

    private static void write(Out out, Author author, Draft draft) {
        out.text("type", draft.entry().wireName())
                .object("by", author, Parts::author)
                .object("entry", draft.entry(), EntryWriter::write)
                .objects("due", draft.sets(), Parts::due)
                .objects("settled", draft.settles(), Parts::dueKey);
    }

    private static Recorded read(long number, Instant at, In in) {
        String type = in.text("type");
        return new Recorded(
                number,
                at,
                in.object("by", Parts::author),
                in.object("entry", EntryReader.of(type)),
                in.objects("due", Parts::due),
                in.objects("settled", Parts::dueKey));
    }

    private JsonNode parse(byte[] bytes) {
        try {
            return mapper.readTree(bytes);
        } catch (JacksonException e) {
            throw new Misread("not JSON");
        }
    }
}
