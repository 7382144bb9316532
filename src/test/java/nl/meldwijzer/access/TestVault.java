package nl.meldwijzer.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.vault.KeyName;
import nl.meldwijzer.vault.Location;
import nl.meldwijzer.vault.Vault;

import java.security.GeneralSecurityException;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tags for real; "sealing" is turning the bits over, enough to see what was not sealed at all.
final class TestVault implements Vault {
    @Override
    public byte[] tag(Scope scope, String purpose, byte[] value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec((scope.key() + "|" + purpose).getBytes(UTF_8), "HMAC"));
            return mac.doFinal(value);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    @Override
    public byte[] seal(KeyName key, Location where, byte[] plain) {
        var sealed = plain.clone();
        for (int i = 0; i < sealed.length; i++) {
            sealed[i] = (byte) ~sealed[i];
        }
        return sealed;
    }

    @Override
    public Optional<byte[]> open(KeyName key, Location where, byte[] sealed) {
        return Optional.of(seal(key, where, sealed));
    }

    @Override
    public void openScope(Scope scope) {}

    @Override
    public boolean holds(KeyName key) {
        return true;
    }

    @Override
    public void createDossierKey(Scope scope, DossierId dossier) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void destroyDossierKey(Scope scope, DossierId dossier) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void destroyAuditKey(Scope scope, int year) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] sign(Scope scope, byte[] message) {
        throw new UnsupportedOperationException();
    }

    @Override
    public byte[] publicKey(Scope scope) {
        throw new UnsupportedOperationException();
    }
}
