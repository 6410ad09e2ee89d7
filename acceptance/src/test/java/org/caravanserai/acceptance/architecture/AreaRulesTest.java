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
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.web.areas.Area;

/** Areas do not know each other, and what they share knows none of them. */
@AnalyzeClasses(packages = "org.caravanserai", importOptions = ImportOption.DoNotIncludeTests.class)
class AreaRulesTest {

    /** The schedule formats are a module of their own and read the programmes of events. */
    @ArchTest
    static final ArchRule onlyAnAreaKnowsItself = classes()
            .that()
            .resideOutsideOfPackages("org.caravanserai.demo..", "org.caravanserai.schedule..")
            .should(new ArchCondition<>("know no area but their own") {

                private Set<String> areas = Set.of();

                @Override
                public void init(Collection<JavaClass> all) {
                    areas = Areas.in(all);
                }

                @Override
                public void check(JavaClass known, ConditionEvents events) {
                    var own = Areas.of(known.getPackageName(), areas);
                    known.getDirectDependenciesFromSelf().forEach(dependency -> {
                        var other = Areas.of(dependency.getTargetClass().getPackageName(), areas);
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
        assertThat(Areas.in(all)).isNotEmpty().allSatisfy(area -> assertThat(contributing)
                .as("packages of web with a bean that implements Area")
                .contains(Areas.ROOT + "web." + area));
    }
}
