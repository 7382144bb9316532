package nl.meldwijzer.drafts.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.drafts.Draft;
import nl.meldwijzer.drafts.DraftPlace;
import nl.meldwijzer.drafts.Ticket;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.vault.CorruptSeal;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.LengthPrefixed;
import nl.meldwijzer.vault.Location;
import nl.meldwijzer.vault.Vault;

import java.util.Base64;
import java.util.Optional;

/// Seals tickets and drafts. A draft is bound to its writer and its id: in another's row it does
/// not open.
final class DraftSeals {
    private static final KeyName INSTALL = new KeyName.Rows(new Scope.Install());
    private static final Location IN_FORM = new Location("form", "ticket", "");
    private static final int LONGEST_TICKET = 4_000;

    private final Vault vault;

    DraftSeals(Vault vault) {
        this.vault = vault;
    }

    String seal(Ticket ticket) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(vault.seal(INSTALL, IN_FORM, DraftCodec.bytes(ticket)));
    }

    /// Empty for what we did not make.
    Optional<Ticket> ticket(String sealed) {
        if (sealed.isEmpty() || sealed.length() > LONGEST_TICKET) {
            return Optional.empty();
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(sealed.getBytes(US_ASCII));
            return vault.open(INSTALL, IN_FORM, bytes).map(DraftCodec::ticket);
        } catch (CorruptSeal | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    /// Which key the content lies under, itself under the school's: the rows of the board's matters
    /// look like all others.
    byte[] keyName(Ticket ticket) {
        return vault.seal(
                rows(ticket.writer()),
                where("key_sealed", ticket.writer(), ticket.draft().value()),
                DraftCodec.bytes(ticket.place().subject()));
    }

    byte[] content(Draft draft) {
        var ticket = draft.ticket();
        return vault.seal(
                ticket.place().subject().key(),
                where("content", ticket.writer(), ticket.draft().value()),
                DraftCodec.bytes(draft));
    }

    /// Empty when the key was destroyed: the draft is gone with its dossier.
    Optional<Draft> open(Ticket.Writer writer, DraftRows.Row row) {
        return vault.open(rows(writer), where("key_sealed", writer, row.id()), row.keySealed())
                .map(DraftCodec::subject)
                .map(DraftPlace.Subject::key)
                .filter(vault::holds)
                .flatMap(key -> vault.open(key, where("content", writer, row.id()), row.content()))
                .map(DraftCodec::draft);
    }

    byte[] writerTag(Ticket.Writer writer) {
        return vault.tag(scope(writer), "draft.writer", writer.staff().value().getBytes(UTF_8));
    }

    byte[] placeTag(Ticket.Writer writer, DraftPlace place) {
        var parts =
                LengthPrefixed.labelled("draft.place.1")
                        .text(writer.staff().value())
                        .text(place.form())
                        .text(place.subject().text())
                        .text(place.about())
                        .text(place.version());
        return vault.tag(scope(writer), "draft.place", parts.toBytes());
    }

    static Scope scope(Ticket.Writer writer) {
        return new Scope.School(writer.school());
    }

    private static KeyName rows(Ticket.Writer writer) {
        return new KeyName.Rows(scope(writer));
    }

    private static Location where(String column, Ticket.Writer writer, String draft) {
        return Location.of("draft", column, writer.school().value(), writer.staff().value(), draft);
    }
}
