package nl.meldwijzer.upkeep.internal;

import static java.nio.charset.StandardCharsets.US_ASCII;

import nl.meldwijzer.upkeep.BackupRefused;
import nl.meldwijzer.upkeep.BackupRefused.Reason;
import nl.meldwijzer.vault.Envelope;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/// What stands in the clear at the head of a backup file, so that a person can see what it is: five
/// lines, the last of which proves the others.
///
/// @param install whose it is
/// @param made when the backup was made; the same in both of its files
public record Label(Kind kind, String install, Instant made) {
    static final String PREFIX = "meldwijzer-";

    private static final String TITLE = "meldwijzer backup, version ";
    private static final String VERSION = "1";
    private static final DateTimeFormatter IN_ORDER =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HHmmss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final int LINES = 5;
    private static final int LONGEST = 512;

    /// The two files of a backup.
    public enum Kind {
        DATA("data"),
        KEYS("keys");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    /// Of which millisecond, so that names are in the order of time, and nothing else about what is
    /// inside.
    public String fileName() {
        return PREFIX + IN_ORDER.format(made) + "." + kind.word();
    }

    byte[] head(Envelope envelope) {
        var proof = HexFormat.of().formatHex(envelope.mark(proven()));
        return (new String(proven(), US_ASCII) + proof + "\n").getBytes(US_ASCII);
    }

    private byte[] proven() {
        var lines = List.of(TITLE + VERSION, kind.word(), install, made.toString());
        return (String.join("\n", lines) + "\n").getBytes(US_ASCII);
    }

    /// Whether this head was written under that root key.
    boolean isMarkedBy(Envelope envelope, byte[] head) {
        return MessageDigest.isEqual(head, head(envelope));
    }

    /// The bytes of a head as they stand at the beginning of a file.
    static byte[] headOf(InputStream in) throws IOException {
        var head = new byte[LONGEST];
        var lines = 0;
        for (int i = 0; i < LONGEST; i++) {
            var read = in.read();
            if (read < 0) {
                break;
            }
            head[i] = (byte) read;
            lines += read == '\n' ? 1 : 0;
            if (lines == LINES) {
                return Arrays.copyOf(head, i + 1);
            }
        }
        throw new BackupRefused(Reason.NOT_A_BACKUP, "it has no head");
    }

    static Label read(byte[] head) {
        var lines = new String(head, US_ASCII).split("\n", -1);
        if (!lines[0].startsWith(TITLE)) {
            throw new BackupRefused(Reason.NOT_A_BACKUP, "it begins otherwise");
        }
        if (!lines[0].equals(TITLE + VERSION)) {
            throw new BackupRefused(Reason.NEWER_VERSION, "its version is not " + VERSION);
        }
        return new Label(kind(lines[1]), lines[2], moment(lines[3]));
    }

    private static Kind kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new BackupRefused(Reason.DAMAGED, "it is of no kind"));
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException damaged) {
            throw new BackupRefused(Reason.DAMAGED, "its time", damaged);
        }
    }
}
