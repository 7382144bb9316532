package nl.meldwijzer.cli;

import nl.meldwijzer.ledger.RolledBack;
import nl.meldwijzer.ledger.StoreAddress;
import nl.meldwijzer.ledger.StoreRefused;
import nl.meldwijzer.rehearsal.WrongStore;
import nl.meldwijzer.upkeep.BackupRefused;
import nl.meldwijzer.vault.VaultRefused;

import org.springframework.boot.web.server.PortInUseException;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Says in a sentence why something did not start and what to do; what nobody foresaw is thrown on.
final class Mishaps {
    private final Console console;

    Mishaps(Console console) {
        this.console = console;
    }

    int explain(RuntimeException failure, StoreAddress address) {
        return explain(failure, where(address));
    }

    private static Object where(StoreAddress address) {
        return switch (address) {
            case StoreAddress.Embedded(var folder) -> folder;
            case StoreAddress.Server server -> server.url();
        };
    }

    int explain(RuntimeException failure, Path folder) {
        return explain(failure, (Object) folder);
    }

    private int explain(RuntimeException failure, Object where) {
        var sentence = sentence(failure, where);
        if (sentence.isEmpty()) {
            throw failure;
        }
        console.err().println(sentence.get());
        return Exit.CANNOT;
    }

    /// Why and what to do, when that was foreseen.
    Optional<String> sentence(RuntimeException failure, StoreAddress address) {
        return sentence(failure, where(address));
    }

    private Optional<String> sentence(RuntimeException failure, Object where) {
        for (var cause : causes(failure)) {
            var key = key(cause);
            if (key.isPresent()) {
                return key.map(it -> console.texts().get(it, where, about(cause)));
            }
        }
        return Optional.empty();
    }

    private static String about(Throwable cause) {
        return cause instanceof BackupRefused refused
                ? refused.about()
                : String.valueOf(cause.getMessage());
    }

    private static Iterable<Throwable> causes(Throwable failure) {
        return () ->
                Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                        .limit(20)
                        .iterator();
    }

    private static Optional<String> key(Throwable cause) {
        return switch (cause) {
            case StoreRefused refused -> Optional.of("cli.store." + refused.reason().name());
            case RolledBack _ -> Optional.of("cli.store.ROLLED_BACK");
            case VaultRefused refused -> Optional.of("cli.keys." + refused.reason().name());
            case BackupRefused refused -> Optional.of("cli.backup." + refused.reason().name());
            case FileSystemException _ -> Optional.of("cli.store.FILE");
            case WrongStore _ -> Optional.of("cli.store.OTHER_KIND");
            case PortInUseException _ -> Optional.of("cli.start.port");
            default -> Optional.empty();
        };
    }
}
