package nl.meldwijzer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// What `doctor` says of the certificate, as the tool of the JDK makes them.
class DoctorTlsTests {
    private static final String WORD = "verzonnen";

    @TempDir private Path folder;
    private Path data;

    @BeforeEach
    void makeAStore() {
        data = folder.resolve("data");
        StartRefusalTests.make(data, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "RSA, 2048, 300, goed  Het certificaat geldt nog 29",
        "EC, 256, 300, goed  Het certificaat geldt nog 29",
        "RSA, 2048, 10, DOEN  Het certificaat geldt nog 9 dagen"
    })
    void saysHowLongItLastsAndForWhichName(String kind, int size, int days, String said)
            throws Exception {
        var pair =
                pair("a", List.of("-keyalg", kind, "-keysize", "" + size, "-validity", "" + days));

        assertThat(doctor(pair.chain(), pair.key()))
                .contains(said, "goed  Het certificaat is voor school.example")
                .contains("goed  " + pair.key() + " is alleen van u");
    }

    @Test
    void saysThatItIsOverOrNotYetThere() throws Exception {
        var over = pair("a", List.of("-keyalg", "EC", "-startdate", "-10d", "-validity", "5"));
        var early = pair("b", List.of("-keyalg", "EC", "-startdate", "+10d", "-validity", "5"));

        assertThat(doctor(over.chain(), over.key())).contains("DOEN  Het certificaat is verlopen");
        assertThat(doctor(early.chain(), early.key()))
                .contains("DOEN  Het certificaat geldt pas vanaf");
    }

    @Test
    void saysThatTheKeyBelongsToAnother() throws Exception {
        var one = pair("a", List.of("-keyalg", "EC"));
        var other = pair("b", List.of("-keyalg", "EC"));
        var third = pair("c", List.of("-keyalg", "RSA"));

        for (var key : List.of(other.key(), third.key())) {
            assertThat(doctor(one.chain(), key)).contains("DOEN  De sleutel in " + key);
        }
    }

    @Test
    void saysThatAFileIsNotWhatItShouldBeOrIsOpenToOthers() throws Exception {
        var pair = pair("a", List.of("-keyalg", "EC"));
        var nonsense = Files.writeString(folder.resolve("x.pem"), "geen certificaat");
        Files.setPosixFilePermissions(pair.key(), PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(doctor(nonsense, pair.key()))
                .contains("DOEN  In " + nonsense, "chmod 600 " + pair.key());
        assertThat(doctor(pair.chain(), nonsense)).contains("DOEN  In " + nonsense);
    }

    private String doctor(Path chain, Path key) {
        var typist = new Typist("nl_NL.UTF-8");
        var exit =
                typist.run(
                        "doctor",
                        "--data",
                        data.toString(),
                        "--tls-cert",
                        chain.toString(),
                        "--tls-key",
                        key.toString());
        assertThat(exit).as(typist.complained()).isEqualTo(Exit.NOT_RIGHT);
        return typist.said();
    }

    private record Pair(Path chain, Path key) {}

    private Pair pair(String name, List<String> options)
            throws IOException, InterruptedException, GeneralSecurityException {
        var file = folder.resolve(name + ".p12");
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "it",
                                "-dname",
                                "CN=school.example",
                                "-ext",
                                "san=dns:school.example",
                                "-storepass",
                                WORD,
                                "-keystore",
                                file.toString()));
        command.addAll(options);
        var made = new ProcessBuilder(command).redirectErrorStream(true).start();
        assertThat(made.waitFor())
                .as(new String(made.getInputStream().readAllBytes(), UTF_8))
                .isZero();
        return pair(name, Files.newInputStream(file));
    }

    private Pair pair(String name, InputStream from) throws IOException, GeneralSecurityException {
        try (from) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(from, WORD.toCharArray());
            Key key = store.getKey("it", WORD.toCharArray());
            var chain = pem(name + ".cert", "CERTIFICATE", store.getCertificate("it").getEncoded());
            return new Pair(chain, pem(name + ".key", "PRIVATE KEY", key.getEncoded()));
        }
    }

    private Path pem(String name, String what, byte[] bytes) throws IOException {
        var text =
                "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
                        .formatted(what, Base64.getMimeEncoder().encodeToString(bytes));
        var file = Files.writeString(folder.resolve(name), text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
