package org.caravanserai.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

/** Entities are valid from birth and changed by verbs. */
@AnalyzeClasses(packages = "org.caravanserai.domain", importOptions = ImportOption.DoNotIncludeTests.class)
class EntityRulesTest {

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule theEmptyConstructorIsForTheProviderOnly = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<>("hide their empty constructor") {
                @Override
                public void check(JavaClass entity, ConditionEvents events) {
                    var hidden = entity.getConstructors().stream()
                            .filter(constructor -> constructor.getParameters().isEmpty())
                            .anyMatch(constructor -> constructor.getModifiers().contains(JavaModifier.PROTECTED));
                    if (!hidden) {
                        events.add(SimpleConditionEvent.violated(entity, entity.getName() + " shows it"));
                    }
                }
            });
}
