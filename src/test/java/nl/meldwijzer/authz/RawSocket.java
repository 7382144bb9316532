package nl.meldwijzer.authz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Sends bytes that no browser sends, and reads what comes back until the server hangs up.
record RawSocket(int port) {
    private static final int PATIENCE = 10_000;

    /// @param status 0 when nothing came back
    record Answer(int status, Map<String, String> headers, String body) {}

    Answer send(String bytes) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            return parsed(
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer parsed(String text) {
        var parts = text.split("\r\n\r\n", 2);
        if (parts.length < 2) {
            return new Answer(0, Map.of(), text);
        }
        var lines = List.of(parts[0].split("\r\n"));
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        lines.stream()
                .skip(1)
                .map(line -> line.split(": ?", 2))
                .forEach(pair -> headers.put(pair[0].toLowerCase(Locale.ROOT), pair[1]));
        var first = Arrays.asList(lines.getFirst().split(" "));
        return new Answer(Integer.parseInt(first.get(1)), headers, parts[1]);
    }
}
