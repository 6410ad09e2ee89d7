package org.caravanserai.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.ws.rs.Path;

/** Resources and pages are two ways to the same use cases; neither goes through the other. */
@AnalyzeClasses(packages = "org.caravanserai", importOptions = ImportOption.DoNotIncludeTests.class)
class ApiRulesTest {

    private static final int MOST_COLLABORATORS = 5;

    @ArchTest
    static final ArchRule pagesDoNotUseTheTypesOfTheApi = noClasses()
            .that()
            .areAnnotatedWith(Named.class)
            .should()
            .dependOnClassesThat(resideInAPackage("org.caravanserai.web.rest..").or(simpleNameEndingWith("Json")));

    @ArchTest
    static final ArchRule resourcesHaveFewCollaborators = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should(new ArchCondition<>("have at most " + MOST_COLLABORATORS + " collaborators") {
                @Override
                public void check(JavaClass resource, ConditionEvents events) {
                    long collaborators = resource.getFields().stream()
                            .filter(field -> field.isAnnotatedWith(Inject.class))
                            .count();
                    if (collaborators > MOST_COLLABORATORS) {
                        events.add(SimpleConditionEvent.violated(
                                resource, resource.getName() + " has " + collaborators + " collaborators"));
                    }
                }
            });
}
