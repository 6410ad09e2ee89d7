package org.caravanserai.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;

/** A class that needs many others does many things: a part of it, with what it needs, is a class of its own. */
@AnalyzeClasses(packages = "org.caravanserai", importOptions = ImportOption.DoNotIncludeTests.class)
class CollaboratorsTest {

    private static final int MOST = 5;

    @ArchTest
    static final ArchRule nothingIsInjectedWithMoreThanFiveOthers = classes()
            .should(new ArchCondition<>("have at most " + MOST + " collaborators injected") {
                @Override
                public void check(JavaClass bean, ConditionEvents events) {
                    var number = injected(bean);
                    if (number > MOST) {
                        events.add(SimpleConditionEvent.violated(bean, bean.getName() + " has " + number));
                    }
                }
            });

    /** So that a test can construct them on ports in memory; pages and what the container makes are in ADR 17. */
    @ArchTest
    static final ArchRule useCasesAndTheirHelpersAreConstructed = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "org.caravanserai.platform..",
                    "org.caravanserai.events..",
                    "org.caravanserai.exchanges..",
                    "org.caravanserai.centers..",
                    "org.caravanserai.cooperation..",
                    "org.caravanserai.demo..")
            .should()
            .beAnnotatedWith(Inject.class);

    /** Fields, and parameters of constructors and initializer methods. */
    private static long injected(JavaClass bean) {
        var fields = bean.getFields().stream()
                .filter(field -> field.isAnnotatedWith(Inject.class))
                .count();
        var parameters = bean.getCodeUnits().stream()
                .filter(unit -> unit.isAnnotatedWith(Inject.class))
                .mapToLong(unit -> unit.getRawParameterTypes().size())
                .sum();
        return fields + parameters;
    }
}
