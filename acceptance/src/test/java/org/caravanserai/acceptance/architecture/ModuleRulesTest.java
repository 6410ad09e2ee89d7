package org.caravanserai.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.demo.DemoStep;

/** Which modules each module may use, written as what is allowed and for all areas alike. */
@AnalyzeClasses(packages = "org.caravanserai", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleRulesTest {

    private static final String AREA = "any area";

    /** What each module may use beside itself. */
    private static final Map<String, Set<String>> ALLOWED = Map.of(
            "domain",
            Set.of(),
            "persistence",
            Set.of("domain"),
            "platform",
            Set.of("domain"),
            "schedule",
            Set.of("domain", "platform"),
            AREA,
            Set.of("domain", "platform", "schedule"),
            "web",
            Set.of("domain", "platform", "schedule", AREA),
            "demo",
            Set.of("domain", "platform", "schedule", AREA),
            "server",
            Set.of("persistence"));

    @ArchTest
    static final ArchRule eachModuleUsesOnlyWhatItMay = classes()
            .that(resideInAPackage("org.caravanserai..")
                    .and(resideOutsideOfPackage("org.caravanserai.acceptance.."))
                    .and(resideOutsideOfPackage("org.caravanserai.benchmarks..")))
            .should(new ArchCondition<>("use only the modules that theirs may use") {

                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    var own = module(user);
                    user.getDirectDependenciesFromSelf().forEach(dependency -> {
                        var other = module(dependency.getTargetClass());
                        if (!other.isEmpty()
                                && !other.equals(own)
                                && !ALLOWED.getOrDefault(own, Set.of()).contains(other)) {
                            events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                        }
                    });
                }
            });

    @ArchTest
    static final ArchRule theLauncherUsesOnlyTheInvariantsOfThePersistence = classes()
            .that(resideInAPackage("org.caravanserai.server.."))
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage("org.caravanserai.persistence..")
                    .or(resideInAPackage("org.caravanserai.persistence.invariants..")));

    @ArchTest
    static final ArchRule sharedDomainKnowsNothingElse = classes()
            .that(resideInAPackage("org.caravanserai.domain.shared.."))
            .should()
            .onlyDependOnClassesThat(resideOutsideOfPackage("org.caravanserai..")
                    .or(resideInAnyPackage("org.caravanserai.domain.shared..")));

    @ArchTest
    static void everyAreaHasItsPackageInEveryModule(JavaClasses all) {
        var packages = all.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(Areas.in(all)).isNotEmpty();
        assertThat(Areas.in(all).stream()
                        .flatMap(area ->
                                Stream.of("domain." + area, "persistence." + area, area, "web." + area, "demo." + area))
                        .filter(part ->
                                packages.stream().noneMatch(name -> (name + ".").startsWith(Areas.ROOT + part + "."))))
                .as("packages that areas lack")
                .isEmpty();
    }

    @ArchTest
    static void everyAreaHasInvariantsAndDemoData(JavaClasses all) {
        var steps = all.stream()
                .filter(each -> each.isAssignableTo(DemoStep.class) && !each.isInterface())
                .map(each -> each.getPackageName() + ".")
                .collect(Collectors.toSet());
        assertThat(Areas.in(all)).isNotEmpty().allSatisfy(area -> {
            assertThat(DemoStep.class.getResource("/db/invariants/" + area + ".sql"))
                    .as("persistence/src/main/resources/db/invariants/%s.sql", area)
                    .isNotNull();
            assertThat(steps)
                    .as("demo data: packages with a bean DemoStep, of which demo.%s is none", area)
                    .anyMatch(name -> name.startsWith(Areas.ROOT + "demo." + area + "."));
        });
    }

    private static String module(JavaClass type) {
        var first = Areas.segment(type.getPackageName(), 0);
        return first.isEmpty() || Areas.MODULES.contains(first) ? first : AREA;
    }
}
