package nl.meldwijzer.ledger.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;

/// Stands between a program and the tests' PostgreSQL and counts how often the program waits for an
/// answer: every Sync and every simple query of the protocol, except the BEGIN that the driver
/// sends along with the statement after it. Keeps what was asked, to say so when it was too much.
public final class RoundTrips implements AutoCloseable {
    private static final int SSL_REQUEST = 80_877_103;

    private final ServerSocket door;
    private final int server;
    private final List<String> asked = new ArrayList<>();
    private final StringBuilder texts = new StringBuilder();

    private RoundTrips(ServerSocket door, int server) {
        this.door = door;
        this.server = server;
        Thread.ofVirtual().start(this::letIn);
    }

    /// Counts between a program and a server.
    ///
    /// @param url of the server itself
    public static RoundTrips to(String url) {
        var port = url.replaceFirst("^.*127\\.0\\.0\\.1:(\\d+)/.*$", "$1");
        try {
            var door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            return new RoundTrips(door, Integer.parseInt(port));
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /// The same address by way of here.
    public String through(String url) {
        return url.replaceFirst("127\\.0\\.0\\.1:\\d+", "127.0.0.1:" + door.getLocalPort());
    }

    /// What was asked since this was called last, one text per round trip.
    public synchronized List<String> take() {
        var taken = List.copyOf(asked);
        asked.clear();
        return taken;
    }

    private void letIn() {
        try {
            while (true) {
                var program = door.accept();
                var database = new Socket(InetAddress.getLoopbackAddress(), server);
                program.setTcpNoDelay(true);
                database.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> pass(program, database));
                Thread.ofVirtual().start(() -> answer(database, program));
            }
        } catch (IOException closed) {
            return;
        }
    }

    private static void answer(Socket database, Socket program) {
        try (database;
                program) {
            database.getInputStream().transferTo(program.getOutputStream());
        } catch (IOException closed) {
            return;
        }
    }

    private void pass(Socket program, Socket database) {
        try (program;
                database) {
            var in = new DataInputStream(new BufferedInputStream(program.getInputStream()));
            var out = database.getOutputStream();
            start(in, out);
            while (true) {
                message(in, out);
            }
        } catch (IOException closed) {
            return;
        }
    }

    /// The first messages have no letter.
    private static void start(DataInputStream in, OutputStream out) throws IOException {
        int code;
        do {
            var body = in.readNBytes(in.readInt() - Integer.BYTES);
            code = java.nio.ByteBuffer.wrap(body).getInt();
            out.write(framed(body));
        } while (code == SSL_REQUEST);
    }

    private void message(DataInputStream in, OutputStream out) throws IOException {
        byte letter = in.readByte();
        var body = in.readNBytes(in.readInt() - Integer.BYTES);
        count((char) letter, body);
        out.write(letter);
        out.write(framed(body));
    }

    private static byte[] framed(byte[] body) {
        var whole = java.nio.ByteBuffer.allocate(Integer.BYTES + body.length);
        return whole.putInt(whole.capacity()).put(body).array();
    }

    private synchronized void count(char letter, byte[] body) {
        var text = new String(body, UTF_8).replace('\0', ' ');
        if (letter == 'P' || letter == 'B' || letter == 'Q') {
            texts.append(letter).append(' ').append(text).append('\n');
        }
        if (letter == 'S' || (letter == 'Q' && !text.startsWith("BEGIN"))) {
            asked.add(texts.toString());
            texts.setLength(0);
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException remains) {
            throw new UncheckedIOException(remains);
        }
    }
}
