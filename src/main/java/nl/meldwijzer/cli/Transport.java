package nl.meldwijzer.cli;

import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How browsers reach the server (architecture decision 15): plain HTTP on this machine only; from
/// elsewhere over TLS, ours or that of a proxy in front.
final class Transport {
    private static final String THIS_MACHINE = "127.0.0.1";
    private static final List<String> LOOPBACK = List.of(THIS_MACHINE, "localhost", "::1");

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080")
    private int port;

    @Option(names = "--host", paramLabel = "H", defaultValue = THIS_MACHINE)
    private String host = THIS_MACHINE;

    @Option(names = "--tls-cert", paramLabel = "F")
    private Optional<Path> certificate = Optional.empty();

    @Option(names = "--tls-key", paramLabel = "F")
    private Optional<Path> key = Optional.empty();

    @Option(names = "--behind-proxy")
    private boolean behindProxy;

    /// What speaks against these options; the key of the sentence that says what to do.
    Optional<String> objection() {
        if (certificate.isPresent() != key.isPresent()) {
            return Optional.of("cli.start.tls-pair");
        }
        if (hasTls() && behindProxy) {
            return Optional.of("cli.start.tls-or-proxy");
        }
        if (hasTls() && !(isReadable(certificate) && isReadable(key))) {
            return Optional.of("cli.start.tls-unreadable");
        }
        if (!LOOPBACK.contains(host) && !hasTls() && !behindProxy) {
            return Optional.of("cli.start.plain-http");
        }
        return Optional.empty();
    }

    /// The certificate and its key, when the server makes the secure connection itself.
    Optional<TlsFiles> tls() {
        return certificate.flatMap(chain -> key.map(secret -> new TlsFiles(chain, secret)));
    }

    Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        properties.put("server.port", Integer.toString(port));
        properties.put("server.address", host);
        properties.put("meldwijzer.access.secure-transport", Boolean.toString(isSecure()));
        certificate.ifPresent(file -> properties.put("server.ssl.certificate", uri(file)));
        key.ifPresent(file -> properties.put("server.ssl.certificate-private-key", uri(file)));
        if (behindProxy) {
            properties.put("server.forward-headers-strategy", "native");
        }
        return properties;
    }

    /// Where to point a browser. Behind a proxy only its owner knows.
    String address(int actualPort) {
        return (hasTls() ? "https://" : "http://") + host + ":" + actualPort;
    }

    private boolean isSecure() {
        return hasTls() || behindProxy;
    }

    private boolean hasTls() {
        return certificate.isPresent() && key.isPresent();
    }

    private static boolean isReadable(Optional<Path> file) {
        return file.filter(Files::isReadable).isPresent();
    }

    private static String uri(Path file) {
        return "file:" + file.toAbsolutePath();
    }
}
