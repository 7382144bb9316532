package nl.meldwijzer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static nl.meldwijzer.architecture.Modules.PRODUCTION;
import static nl.meldwijzer.architecture.Modules.ROOT;
import static nl.meldwijzer.architecture.Modules.inside;

import org.junit.jupiter.api.Test;

class TechnologyTests {

    @Test
    void onlyStoresKnowTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        ROOT + "..internal..", inside("ledger.store"), inside("platform"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jooq..",
                        "org.postgresql..",
                        "java.sql..",
                        "javax.sql..",
                        "org.sqlite..",
                        "com.zaxxer..",
                        "org.flywaydb..",
                        "org.springframework.jdbc..")
                .check(PRODUCTION);
    }

    @Test
    void onlyPagesKnowSpringMvcAndTemplates() {
        noClasses()
                .that()
                .resideOutsideOfPackages(inside("web"), inside("platform"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "gg.jte..",
                        "org.springframework.ui..",
                        "org.springframework.web.bind..",
                        "org.springframework.web.servlet..")
                .check(PRODUCTION);
    }

    @Test
    void onlyAccessKnowsSpringSecurity() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("access.internal"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework.security..")
                .check(PRODUCTION);
    }

    /// Both are on the class path for the build alone and absent from the jar.
    @Test
    void codeGeneratorsStayInTheBuild() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.jooq.codegen..", "org.jooq.meta..", "gg.jte.models.generator..")
                .check(PRODUCTION);
    }
}
