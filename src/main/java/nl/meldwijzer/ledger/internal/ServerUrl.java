package nl.meldwijzer.ledger.internal;

import nl.meldwijzer.ledger.StoreAddress.Flaw;

import org.postgresql.Driver;
import org.postgresql.PGProperty;

import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/// Reads the address of a server as its driver does. Serves [nl.meldwijzer.ledger.StoreAddress]
/// only.
public final class ServerUrl {
    private static final Set<String> THIS_MACHINE =
            Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    /// The driver takes any certificate in its other modes.
    private static final String CHECKED = "verify-full";

    private ServerUrl() {}

    public static Optional<Flaw> flaw(String url) {
        var read =
                url.startsWith("jdbc:postgresql:") ? Driver.parseURL(url, new Properties()) : null;
        if (read == null) {
            return Optional.of(Flaw.NOT_POSTGRESQL);
        }
        if (PGProperty.USER.getOrNull(read) != null
                || PGProperty.PASSWORD.getOrNull(read) != null) {
            return Optional.of(Flaw.HOLDS_LOGIN);
        }
        var hosts = String.valueOf(PGProperty.PG_HOST.getOrDefault(read)).split(",", -1);
        var isNear = Arrays.stream(hosts).allMatch(THIS_MACHINE::contains);
        return isNear || CHECKED.equals(PGProperty.SSL_MODE.getOrDefault(read))
                ? Optional.empty()
                : Optional.of(Flaw.OPEN_LINE);
    }
}
