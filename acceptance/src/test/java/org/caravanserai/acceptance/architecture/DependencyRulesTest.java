package org.caravanserai.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What classes of each kind may use; which modules and areas may use each other is in {@link ModuleRulesTest} and {@link AreaRulesTest}. */
@AnalyzeClasses(packages = "org.caravanserai", importOptions = ImportOption.DoNotIncludeTests.class)
class DependencyRulesTest {

    @ArchTest
    static final ArchRule domainKnowsAlmostNothing = classes()
            .that(resideInAPackage("org.caravanserai.domain.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "org.caravanserai.domain..",
                    "java..",
                    "jakarta.persistence..",
                    "jakarta.validation..",
                    "org.jspecify..",
                    "com.github.f4b6a3.uuid.."));

    @ArchTest
    static final ArchRule packagesOfTheDomainAreFreeOfCycles =
            slices().matching("org.caravanserai.domain.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theEntityManagerStaysInThePersistence = noClasses()
            .that()
            .resideOutsideOfPackage("org.caravanserai.persistence..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    /** The platform's own jobs and the sign-in itself, which nobody asks for by a use case, bring theirs along. */
    @ArchTest
    static final ArchRule transactionsComeWithTheUseCase = noClasses()
            .that()
            .resideOutsideOfPackage("org.caravanserai.platform..")
            .should()
            .beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule whatAServerDropsInALibraryIsNotUsedThere = noClasses()
            .that()
            .resideOutsideOfPackages("org.caravanserai.web..", "org.caravanserai.server..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.ejb..", "jakarta.annotation.security..", "jakarta.faces..", "jakarta.servlet.."));

    @ArchTest
    static final ArchRule timesComeFromTheClock = noClasses()
            .that()
            .resideOutsideOfPackages("org.caravanserai.server..", "org.caravanserai.acceptance..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .orShould()
            .callMethod(java.time.ZonedDateTime.class, "now")
            .orShould()
            .callMethod(java.time.OffsetDateTime.class, "now");

    @ArchTest
    static final ArchRule nobodyPrints = noClasses()
            .that()
            .resideOutsideOfPackage("org.caravanserai.server..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule pagesAndResourcesAskUseCasesNotPorts = classes()
            .that(resideInAPackage("org.caravanserai.web.."))
            .should(new ArchCondition<>("have no port of the domain injected") {
                @Override
                public void check(JavaClass bean, ConditionEvents events) {
                    Injected.into(bean).stream()
                            .filter(INTERFACES.and(resideInAPackage("org.caravanserai.domain..")))
                            .forEach(port -> events.add(SimpleConditionEvent.violated(
                                    bean, bean.getName() + " has " + port.getName() + " injected")));
                }
            });
}
