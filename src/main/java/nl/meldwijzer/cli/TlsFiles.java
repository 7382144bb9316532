package nl.meldwijzer.cli;

import org.springframework.boot.ssl.pem.PemContent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The two files of `--tls-cert` and `--tls-key`, read the way the server reads them.
///
/// @param chain PEM: the certificate of the server first
/// @param key PEM: its private key
record TlsFiles(Path chain, Path key) {
    /// What browsers go by: a DNS name (2) or an address (7).
    private static final List<Integer> NAMES = List.of(2, 7);

    /// Renewing one takes a person some days.
    private static final Duration SOON = Duration.ofDays(21);

    /// Looks whether browsers will accept them, today and in three weeks.
    void look(Examination examination, Instant now) {
        examination.privacy(key, "rw-------", "600");
        var own = own();
        var secret = secret();
        if (own.isEmpty()) {
            examination.bad("cli.doctor.tls-no-cert", chain);
        } else if (secret.isEmpty()) {
            examination.bad("cli.doctor.tls-no-key", key);
        } else if (!fits(own.get(), secret.get())) {
            examination.bad("cli.doctor.tls-other-key", key, chain);
        } else {
            term(examination, own.get(), now);
            names(examination, own.get());
        }
    }

    private static void term(Examination examination, X509Certificate own, Instant now) {
        var from = own.getNotBefore().toInstant();
        var until = own.getNotAfter().toInstant();
        var left = Long.toString(Duration.between(now, until).toDays());
        if (now.isBefore(from)) {
            examination.bad("cli.doctor.tls-early", from.toString());
        } else if (!now.isBefore(until)) {
            examination.bad("cli.doctor.tls-over", until.toString());
        } else if (until.isBefore(now.plus(SOON))) {
            examination.bad("cli.doctor.tls-soon", left, until.toString());
        } else {
            examination.good("cli.doctor.tls-days", left, until.toString());
        }
    }

    private static void names(Examination examination, X509Certificate own) {
        var names = names(own);
        if (names.isEmpty()) {
            examination.bad("cli.doctor.tls-nameless");
        } else {
            examination.good("cli.doctor.tls-names", names);
        }
    }

    private static String names(X509Certificate own) {
        try {
            return Stream.ofNullable(own.getSubjectAlternativeNames())
                    .flatMap(Collection::stream)
                    .filter(name -> NAMES.contains(name.getFirst()))
                    .map(name -> String.valueOf(name.get(1)))
                    .collect(Collectors.joining(", "));
        } catch (CertificateParsingException unreadable) {
            return "";
        }
    }

    private Optional<X509Certificate> own() {
        try {
            return PemContent.load(chain).getCertificates().stream().findFirst();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<PrivateKey> secret() {
        try {
            return Optional.ofNullable(PemContent.load(key).getPrivateKey());
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /// What one signs, the other recognises.
    private static boolean fits(X509Certificate own, PrivateKey secret) {
        var text = "meldwijzer".getBytes(StandardCharsets.US_ASCII);
        try {
            var signature = Signature.getInstance(algorithm(secret));
            signature.initSign(secret);
            signature.update(text);
            var signed = signature.sign();
            signature.initVerify(own.getPublicKey());
            signature.update(text);
            return signature.verify(signed);
        } catch (GeneralSecurityException other) {
            return false;
        }
    }

    private static String algorithm(PrivateKey secret) {
        return switch (secret.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            case String other -> other;
        };
    }
}
