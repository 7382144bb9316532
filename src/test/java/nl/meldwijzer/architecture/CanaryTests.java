package nl.meldwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A rule about a package that is empty, or spelled differently, checks nothing and stays green. So
/// what is there is written down; move a module from one list to the other when its first class
/// comes.
class CanaryTests {

    private static final Set<String> PRESENT =
            words(
                    """
                    access
                    cli
                    directory
                    dossier
                    drafts
                    governance
                    kernel
                    ledger
                    people
                    platform
                    protocol
                    rehearsal
                    report
                    upkeep
                    vault
                    web
                    """);

    private static final Set<String> PACKAGES_NAMED_IN_RULES =
            words(
                    """
                    nl.meldwijzer.access.internal
                    nl.meldwijzer.ledger.store.schema
                    nl.meldwijzer.platform
                    nl.meldwijzer.vault.internal.schema
                    nl.meldwijzer.web
                    nl.meldwijzer.web.template
                    """);

    private static Set<String> words(String lines) {
        return lines.lines().collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void exactlyTheListedModulesHaveClasses() {
        assertThat(Modules.present()).containsExactlyInAnyOrderElementsOf(PRESENT);
    }

    @Test
    void packagesNamedInRulesHaveClasses() {
        var filled =
                Modules.PRODUCTION.stream()
                        .filter(type -> !type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackageName)
                        .toList();

        assertThat(filled).containsAll(PACKAGES_NAMED_IN_RULES);
    }

    @Test
    void templatesAndMessagesAreWhereTheChecksLook() {
        assertThat(Sources.under(Sources.TEMPLATES, ".jte")).isNotEmpty();
        assertThat(Sources.under(Sources.JAVA, ".java")).isNotEmpty();
        assertThat(Messages.DUTCH.keys()).isNotEmpty();
    }
}
