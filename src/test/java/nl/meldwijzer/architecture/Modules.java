package nl.meldwijzer.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The modules and what each may use: the table of the design's chapter 2, once, as data. Change a
/// line only together with a decision record.
final class Modules {

    static final String ROOT = "nl.meldwijzer";

    static final JavaClasses PRODUCTION =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);

    private static final String TABLE =
            """
            kernel     -
            protocol   kernel
            vault      kernel
            ledger     kernel vault
            outbox     kernel vault
            access     kernel vault ledger outbox
            people     kernel vault ledger access
            dossier    kernel vault ledger access protocol people outbox governance
            drafts     kernel vault ledger access people
            tasks      kernel access people dossier outbox
            directory  kernel vault ledger access people governance
            governance kernel vault ledger access people protocol
            rights     kernel vault ledger access people dossier
            report     kernel ledger access protocol people dossier tasks directory governance rights
            rehearsal  kernel vault ledger access protocol people dossier tasks directory governance rights report outbox
            upkeep     kernel vault ledger access
            platform   kernel
            web        kernel vault ledger access protocol people dossier drafts tasks directory governance rights report outbox rehearsal upkeep platform
            cli        kernel vault ledger access protocol people dossier tasks directory governance rights report outbox rehearsal upkeep platform
            """;

    static final Map<String, Set<String>> MAY_USE =
            TABLE.lines()
                    .map(line -> List.of(line.split(" +")))
                    .collect(
                            Collectors.toMap(
                                    List::getFirst,
                                    words -> Set.copyOf(words.subList(1, words.size())),
                                    (first, _) -> first,
                                    TreeMap::new));

    private Modules() {}

    static String inside(String module) {
        return ROOT + "." + module + "..";
    }

    /// Modules that have at least one class besides package-info.
    static Set<String> present() {
        return MAY_USE.keySet().stream()
                .filter(module -> hasSources(Path.of("src/main/java/nl/meldwijzer", module)))
                .collect(Collectors.toSet());
    }

    private static boolean hasSources(Path folder) {
        return Files.isDirectory(folder)
                && Sources.under(folder, ".java").stream()
                        .anyMatch(file -> !file.endsWith("package-info.java"));
    }

    static Stream<String> notIn(Set<String> allowed) {
        return MAY_USE.keySet().stream().filter(module -> !allowed.contains(module));
    }
}
