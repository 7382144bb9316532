package nl.meldwijzer.drafts.internal;

import nl.meldwijzer.drafts.Draft;
import nl.meldwijzer.drafts.DraftId;
import nl.meldwijzer.drafts.DraftPlace;
import nl.meldwijzer.drafts.Ticket;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.vault.LengthPrefixed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Tickets and drafts as bytes.
final class DraftCodec {
    private static final String TICKET = "draft.ticket.1";
    private static final String CONTENT = "draft.content.1";
    private static final String SUBJECT = "draft.subject.1";

    private DraftCodec() {}

    static byte[] bytes(DraftPlace.Subject subject) {
        return write(LengthPrefixed.labelled(SUBJECT), subject).toBytes();
    }

    static DraftPlace.Subject subject(byte[] bytes) {
        return subject(LengthPrefixed.read(SUBJECT, bytes));
    }

    static byte[] bytes(Ticket ticket) {
        return write(LengthPrefixed.labelled(TICKET), ticket).toBytes();
    }

    static Ticket ticket(byte[] bytes) {
        return ticket(LengthPrefixed.read(TICKET, bytes));
    }

    static byte[] bytes(Draft draft) {
        var out = write(LengthPrefixed.labelled(CONTENT), draft.ticket());
        out.text(draft.savedAt().toString()).text(draft.until().toString());
        draft.fields()
                .forEach((name, values) -> values.forEach(value -> out.text(name).text(value)));
        return out.toBytes();
    }

    static Draft draft(byte[] bytes) {
        var in = LengthPrefixed.read(CONTENT, bytes);
        var ticket = ticket(in);
        var savedAt = Instant.parse(in.text());
        var until = LocalDate.parse(in.text());
        return new Draft(ticket, savedAt, until, fields(in));
    }

    private static Map<String, List<String>> fields(LengthPrefixed.Reader in) {
        var fields = new TreeMap<String, List<String>>();
        while (in.hasMore()) {
            fields.computeIfAbsent(in.text(), _ -> new ArrayList<>()).add(in.text());
        }
        return fields;
    }

    private static LengthPrefixed write(LengthPrefixed out, Ticket ticket) {
        out.text(ticket.writer().school().value())
                .text(ticket.writer().staff().value())
                .text(ticket.draft().value())
                .text(ticket.place().form());
        return write(out, ticket.place().subject())
                .text(ticket.place().about())
                .text(ticket.place().version())
                .text(ticket.label().pupil())
                .text(ticket.label().path())
                .number(ticket.madeAt().toEpochMilli());
    }

    private static Ticket ticket(LengthPrefixed.Reader in) {
        var writer = new Ticket.Writer(new SchoolId(in.text()), new StaffId(in.text()));
        var id = new DraftId(in.text());
        var place = new DraftPlace(in.text(), subject(in), in.text(), in.text());
        var label = new Ticket.Label(in.text(), in.text());
        return new Ticket(writer, id, place, label, Instant.ofEpochMilli(in.number()));
    }

    private static LengthPrefixed write(LengthPrefixed out, DraftPlace.Subject subject) {
        return switch (subject) {
            case DraftPlace.OfDossier(var scope, var dossier) ->
                    out.text("dossier").text(scope.key()).text(dossier.value());
            case DraftPlace.OfPupil(var scope, var pupil) ->
                    out.text("pupil").text(scope.key()).text(pupil.value());
        };
    }

    private static DraftPlace.Subject subject(LengthPrefixed.Reader in) {
        var kind = in.text();
        var scope = Scope.parse(in.text());
        return switch (kind) {
            case "dossier" -> new DraftPlace.OfDossier(scope, new DossierId(in.text()));
            case "pupil" -> new DraftPlace.OfPupil(scope, new PupilId(in.text()));
            default -> throw new IllegalArgumentException("a subject of an unknown kind");
        };
    }
}
