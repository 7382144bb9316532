package nl.meldwijzer.access.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.access.OpenedFrom;
import nl.meldwijzer.access.SignIn;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.Location;
import nl.meldwijzer.vault.Vault;

import java.time.Instant;
import java.util.Optional;

/// Keeps, sealed, from what kind of device and network a session was opened.
final class Origins {
    private static final String BETWEEN = "|";
    private static final int PARTS = 3;

    private final Vault vault;

    Origins(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(Visitor.Employee holder, Instant openedAt, SignIn.Origin origin) {
        var from = OpenedFrom.of(origin.agent(), origin.address());
        var text = String.join(BETWEEN, from.browser(), from.system(), from.network());
        return vault.seal(key(holder), location(holder, openedAt), text.getBytes(UTF_8));
    }

    Optional<OpenedFrom> open(Visitor.Employee holder, Instant openedAt, byte[] sealed) {
        return vault.open(key(holder), location(holder, openedAt), sealed)
                .map(bytes -> new String(bytes, UTF_8).split("[|]", PARTS))
                .filter(parts -> parts.length == PARTS)
                .map(parts -> new OpenedFrom(parts[0], parts[1], parts[2]));
    }

    private static KeyName key(Visitor.Employee holder) {
        return new KeyName.Rows(new Scope.School(holder.school()));
    }

    /// By when it was opened: its token changes while it lasts.
    private static Location location(Visitor.Employee holder, Instant openedAt) {
        return Location.of(
                "session",
                "opened_from",
                holder.school(),
                holder.staff(),
                InstantText.of(openedAt));
    }
}
