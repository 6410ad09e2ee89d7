package org.caravanserai.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.util.List;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** One class, one act, and somebody has decided who may do it. */
@AnalyzeClasses(packages = "org.caravanserai", importOptions = ImportOption.DoNotIncludeTests.class)
class UseCaseRulesTest {

    @ArchTest
    static final ArchRule everyUseCaseSaysWhoMayDoIt = classes()
            .that()
            .areAnnotatedWith(UseCase.class)
            .should()
            .beAnnotatedWith(Requires.class)
            .orShould()
            .beAnnotatedWith(Public.class);

    /** So that nothing of a body is kept or read of whom it may not be taken from. */
    @ArchTest
    static final ArchRule everyCallThatTakesABodySaysWhoMaySendIt = methods()
            .that()
            .areAnnotatedWith(POST.class)
            .or()
            .areAnnotatedWith(PUT.class)
            .or()
            .areAnnotatedWith(PATCH.class)
            .should()
            .beAnnotatedWith(Requires.class)
            .orShould()
            .beAnnotatedWith(Public.class);

    @ArchTest
    static final ArchRule aUseCaseIsOneAct = classes()
            .that()
            .areAnnotatedWith(UseCase.class)
            .should(new ArchCondition<>("have one public method, named execute") {
                @Override
                public void check(JavaClass useCase, ConditionEvents events) {
                    List<String> names = useCase.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                            .filter(method -> !method.getModifiers().contains(JavaModifier.STATIC))
                            .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                            .map(JavaMethod::getName)
                            .toList();
                    if (!names.equals(List.of("execute"))) {
                        events.add(SimpleConditionEvent.violated(useCase, useCase.getName() + " has " + names));
                    }
                }
            });
}
