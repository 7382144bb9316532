package nl.meldwijzer.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static nl.meldwijzer.architecture.Modules.PRODUCTION;
import static nl.meldwijzer.architecture.Modules.inside;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.Date;
import java.util.Set;

class HabitTests {

    private static final Set<String> READS_THE_MACHINE_CLOCK =
            Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds");

    @Test
    void timeComesFromAnInjectedClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage(inside("platform"))
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "the target reads the machine's clock",
                                HabitTests::readsTheMachineClock))
                .orShould()
                .callConstructor(Date.class)
                .check(PRODUCTION);
    }

    private static boolean readsTheMachineClock(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        var name = call.getName();
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        if (owner.isEquivalentTo(Clock.class)) {
            return READS_THE_MACHINE_CLOCK.contains(name);
        }
        return owner.getPackageName().startsWith("java.time")
                && name.equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    @Test
    void settingsComeFromValidatedRecords() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.beans.factory.annotation.Value")
                .check(PRODUCTION);
    }

    @Test
    void namesSayWhatAClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Manager|Impl|Helper|Dto|DTO)(\\$.*)?")
                .check(PRODUCTION);
    }
}
