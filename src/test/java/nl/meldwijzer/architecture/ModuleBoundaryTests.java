package nl.meldwijzer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static nl.meldwijzer.architecture.Modules.MAY_USE;
import static nl.meldwijzer.architecture.Modules.PRODUCTION;
import static nl.meldwijzer.architecture.Modules.ROOT;
import static nl.meldwijzer.architecture.Modules.inside;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

class ModuleBoundaryTests {

    static Stream<String> modules() {
        return MAY_USE.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void moduleUsesOnlyWhatTheTableAllows(String module) {
        var allowed = new HashSet<>(MAY_USE.getOrDefault(module, Set.of()));
        allowed.add(module);
        var forbidden = Modules.notIn(allowed).map(Modules::inside).toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(inside(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .check(PRODUCTION);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void internalPackagesServeTheirOwnModuleOnly(String module) {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside(module))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + "." + module + "..internal..")
                .allowEmptyShould(true)
                .check(PRODUCTION);
    }

    @Test
    void nobodyDependsOnTheRootPackage() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(PRODUCTION);
    }

    @Test
    void kernelIsPureJava() {
        classes()
                .that()
                .resideInAPackage(inside("kernel"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(inside("kernel"), "java..", "org.jspecify..")
                .allowEmptyShould(true)
                .check(PRODUCTION);
    }

    @Test
    void protocolIsPureJava() {
        classes()
                .that()
                .resideInAPackage(inside("protocol"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        inside("protocol"), inside("kernel"), "java..", "org.jspecify..")
                .allowEmptyShould(true)
                .check(PRODUCTION);
    }

    @Test
    void everyPackageBelongsToAModuleOfTheTable() {
        var strays =
                PRODUCTION.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(ROOT))
                        .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                        .filter(module -> !MAY_USE.containsKey(module))
                        .distinct();

        assertThat(strays).isEmpty();
    }

    @Test
    void modulithFindsNoCycleAndNoUseOfInternals() {
        ApplicationModules.of(ROOT).verify();
    }
}
