package nl.meldwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import nl.meldwijzer.access.Grant;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.stream.Stream;

/// No data without a grant (architecture decision 7).
class GrantDisciplineTests {
    /// Puts the module together, is told where deposits landed, compares rows without giving any
    /// out.
    private static final Set<String> WITHOUT =
            Set.of("DossierAssembly", "FilingDesk", "Projections");

    @Test
    void everyPublicMethodOfAUseCaseTakesAGrant() {
        var methods = useCases().flatMap(one -> one.getMethods().stream()).toList();

        assertThat(methods)
                .hasSizeGreaterThan(7)
                .filteredOn(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .allMatch(GrantDisciplineTests::takesAGrant, "takes a grant");
    }

    private static Stream<JavaClass> useCases() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.meldwijzer.dossier")
                        .stream()
                        .filter(one -> one.getPackageName().equals("nl.meldwijzer.dossier"))
                        .filter(one -> one.isTopLevelClass() && !one.isRecord())
                        .filter(one -> !WITHOUT.contains(one.getSimpleName()));
    }

    private static boolean takesAGrant(JavaMethod method) {
        return method.getRawParameterTypes().stream()
                .anyMatch(type -> type.isAssignableTo(Grant.class));
    }
}
