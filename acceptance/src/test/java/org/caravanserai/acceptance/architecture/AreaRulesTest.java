package org.caravanserai.acceptance.architecture;

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
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caravanserai.web.areas.Area;

/** Areas do not know each other, and what they share knows none of them. */
@AnalyzeClasses(packages = "org.caravanserai", importOptions = ImportOption.DoNotIncludeTests.class)
class AreaRulesTest {

    private static final String ROOT = "org.caravanserai.";

    /** Modules that are no area; every other package directly below the root is the use cases of one. */
    private static final Set<String> MODULES = Set.of(
            "domain", "persistence", "platform", "web", "server", "demo", "schedule", "acceptance", "benchmarks");

    /** Modules with a package of each area. */
    private static final Set<String> WITH_PACKAGES_OF_AREAS = Set.of("domain", "persistence", "web", "demo");

    /** The schedule formats are a module of their own and read the programmes of events. */
    @ArchTest
    static final ArchRule onlyAnAreaKnowsItself = classes()
            .that()
            .resideOutsideOfPackages("org.caravanserai.web.demo..", "org.caravanserai.schedule..")
            .should(new ArchCondition<>("know no area but their own") {

                private Set<String> areas = Set.of();

                @Override
                public void init(Collection<JavaClass> all) {
                    areas = areas(all);
                }

                @Override
                public void check(JavaClass known, ConditionEvents events) {
                    var own = area(known.getPackageName(), areas);
                    known.getDirectDependenciesFromSelf().forEach(dependency -> {
                        var other = area(dependency.getTargetClass().getPackageName(), areas);
                        if (other.isPresent() && !other.equals(own)) {
                            events.add(SimpleConditionEvent.violated(known, dependency.getDescription()));
                        }
                    });
                }
            });

    @ArchTest
    static void everyAreaContributesToTheWeb(JavaClasses all) {
        var contributing = all.stream()
                .filter(each -> each.isAssignableTo(Area.class) && !each.isInterface())
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());
        assertThat(areas(all)).isNotEmpty().allSatisfy(area -> assertThat(contributing)
                .contains(ROOT + "web." + area));
    }

    private static Set<String> areas(Iterable<JavaClass> all) {
        var areas = new TreeSet<String>();
        all.forEach(each -> {
            var first = segment(each.getPackageName(), 0);
            if (!first.isEmpty() && !MODULES.contains(first)) {
                areas.add(first);
            }
        });
        return areas;
    }

    /** The area that a package belongs to, in whatever module. */
    private static Optional<String> area(String name, Set<String> areas) {
        var first = segment(name, 0);
        var word = WITH_PACKAGES_OF_AREAS.contains(first) ? segment(name, 1) : first;
        return areas.contains(word) ? Optional.of(word) : Optional.empty();
    }

    private static String segment(String name, int index) {
        if (!name.startsWith(ROOT)) {
            return "";
        }
        var segments = name.substring(ROOT.length()).split("\\.");
        return index < segments.length ? segments[index] : "";
    }
}
