package nl.meldwijzer.access;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.stream.Collectors;

class GrantMakerTests {
    private static final JavaClasses PRODUCTION =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("nl.meldwijzer");

    @Test
    void onlyTheGatekeeperMakesGrants() {
        assertThat(makersOf(assignableTo(Grant.class))).containsExactly("Gatekeeper");
    }

    @Test
    void onlyTheAssemblyMakesAGatekeeper() {
        assertThat(makersOf(assignableTo(Gatekeeper.class))).containsExactly("AccessAssembly");
    }

    @Test
    void noGrantCanBeMadeFromOutside() {
        constructors()
                .that()
                .areDeclaredInClassesThat(assignableTo(Grant.class))
                .should()
                .bePackagePrivate()
                .check(PRODUCTION);
    }

    private static Set<String> makersOf(
            java.util.function.Predicate<com.tngtech.archunit.core.domain.JavaClass> made) {
        return PRODUCTION.stream()
                .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                .filter(call -> made.test(call.getTargetOwner()))
                .filter(call -> !isSuperCall(call))
                .map(call -> call.getOriginOwner().getSimpleName())
                .collect(Collectors.toSet());
    }

    private static boolean isSuperCall(JavaConstructorCall call) {
        return call.getOriginOwner().isAssignableTo(call.getTargetOwner().getName());
    }
}
