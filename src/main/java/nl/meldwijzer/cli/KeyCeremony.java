package nl.meldwijzer.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.RecoveryWords;
import nl.meldwijzer.vault.VaultAssembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The first start of a real store (decision 0023): says what the keys protect, offers a passphrase
/// and hands the recovery sheet over. It counts as handed over only when a word of it came back, or
/// when it was asked for in a file.
record KeyCeremony(Console console, Passphrase passphrase, Optional<Path> sheetFile) {
    private static final int TRIES = 3;
    private static final int COLUMNS = 4;

    /// The keys of a data folder, made where there are none.
    ///
    /// @return empty when they may not be used yet; why was said
    Optional<VaultAssembly> keys(Path data) {
        var folder = VaultAssembly.besides(data);
        if (VaultAssembly.exists(folder)) {
            var keys = passphrase.open(console, it -> VaultAssembly.open(folder, it));
            return withSheet(keys);
        }
        VaultAssembly.requireNew(folder);
        if (sheetFile.isEmpty() && !console.keyboard().isThere()) {
            console.complain("cli.keys.nobody");
            return Optional.empty();
        }
        console.say("cli.keys.explained", data, folder);
        return withSheet(VaultAssembly.create(folder, passphrase.chosen(console)));
    }

    /// Hands the sheet of keys over once more, to whoever opened them.
    int again(VaultAssembly keys) {
        if (sheetFile.isEmpty() && !console.keyboard().isThere()) {
            console.complain("cli.keys.nobody-for-sheet");
            return Exit.USAGE;
        }
        return handOver(keys, new SheetMark(keys.folder())) ? Exit.OK : Exit.NOT_RIGHT;
    }

    private Optional<VaultAssembly> withSheet(VaultAssembly keys) {
        var mark = new SheetMark(keys.folder());
        if (mark.isThere() || handOver(keys, mark)) {
            return Optional.of(keys);
        }
        keys.close();
        return Optional.empty();
    }

    /// A server must come back after a power cut also when nobody is there: then it says that the
    /// sheet is still to be made.
    private boolean handOver(VaultAssembly keys, SheetMark mark) {
        var words = keys.recoveryWords();
        if (sheetFile.isPresent()) {
            write(sheetFile.get(), sheet(words, keys.inventory().install()));
            console.say("cli.keys.sheet-written", sheetFile.get());
        } else if (console.keyboard().isThere()) {
            console.line(sheet(words, keys.inventory().install()));
            if (!comesBack(words.expose())) {
                console.complain("cli.keys.not-back");
                return false;
            }
        } else {
            console.complain("cli.keys.no-sheet");
            return true;
        }
        mark.set();
        return true;
    }

    private boolean comesBack(List<String> words) {
        var place = new SecureRandom().nextInt(RecoveryWords.COUNT);
        var question = console.texts().get("cli.keys.word", Integer.toString(place + 1));
        for (int i = 0; i < TRIES; i++) {
            if (console.keyboard().line(question).strip().equalsIgnoreCase(words.get(place))) {
                return true;
            }
        }
        return false;
    }

    private String sheet(Secret<List<String>> words, String install) {
        var rows = new StringBuilder();
        for (int i = 0; i < words.expose().size(); i++) {
            rows.append("%4d. %-9s".formatted(i + 1, words.expose().get(i)));
            rows.append(i % COLUMNS == COLUMNS - 1 ? "\n" : "");
        }
        return console.texts().get("cli.keys.sheet", install, rows);
    }

    private static void write(Path file, String text) {
        var onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = Files.newByteChannel(file, options, onlyOwner)) {
            channel.write(ByteBuffer.wrap(text.getBytes(UTF_8)));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
