package org.caravanserai.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Converter;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.Set;
import org.caravanserai.domain.shared.UnitOfWork;

/** The persistence hides what nobody else needs, and its areas use nothing but what it has for all of them. */
@AnalyzeClasses(packages = "org.caravanserai", importOptions = ImportOption.DoNotIncludeTests.class)
class PersistenceRulesTest {

    /** Parts of the persistence that areas may use. */
    private static final Set<String> FOR_AREAS = Set.of("shared", "search", "questions");

    /** Named in persistence.xml. */
    private static final String DIALECT = "CaravanseraiPostgreSql";

    @ArchTest
    static final ArchRule areasUseOnlyWhatIsThereForThem = classes()
            .that(resideInAPackage("org.caravanserai.persistence.."))
            .should(new ArchCondition<>("use no part of the persistence but their own and those for areas") {

                private Set<String> areas = Set.of();

                @Override
                public void init(Collection<JavaClass> all) {
                    areas = Areas.in(all);
                }

                @Override
                public void check(JavaClass user, ConditionEvents events) {
                    var own = part(user);
                    if (areas.contains(own)) {
                        user.getDirectDependenciesFromSelf().forEach(dependency -> {
                            var other = part(dependency.getTargetClass());
                            if (!other.isEmpty() && !other.equals(own) && !FOR_AREAS.contains(other)) {
                                events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                            }
                        });
                    }
                }
            });

    @ArchTest
    static final ArchRule whatIsPublicIsNeededElsewhere = classes()
            .that(resideInAPackage("org.caravanserai.persistence.."))
            .and(modifier(JavaModifier.PUBLIC))
            .and()
            .areTopLevelClasses()
            .and()
            .areNotAnnotatedWith(Converter.class)
            .and()
            .doNotHaveSimpleName(DIALECT)
            .should(new ArchCondition<>("be used by another package") {

                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    var needed = type.getDirectDependenciesToSelf().stream().anyMatch(dependency -> !dependency
                            .getOriginClass()
                            .getPackageName()
                            .equals(type.getPackageName()));
                    if (!needed) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " is public for nobody"));
                    }
                }
            });

    @ArchTest
    static final ArchRule rowsAreReadByColumnName = noClasses()
            .that(resideInAPackage("org.caravanserai.persistence.."))
            .and()
            .resideOutsideOfPackages(
                    "org.caravanserai.persistence.shared..", "org.caravanserai.persistence.invariants..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ResultSet.class);

    @ArchTest
    static final ArchRule entitiesAreLockedInOneWay = noClasses()
            .that(resideInAPackage("org.caravanserai.persistence.."))
            .and()
            .resideOutsideOfPackage("org.caravanserai.persistence.shared")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(LockModeType.class);

    /** {@link UnitOfWork} is for those to whom it matters when changes are written. */
    @ArchTest
    static final ArchRule portsSayNothingOfWriting = noMethods()
            .that()
            .areDeclaredInClassesThat(
                    resideInAPackage("org.caravanserai.domain..").and(INTERFACES))
            .should()
            .haveNameMatching("flush|touched");

    private static String part(JavaClass type) {
        return Areas.segment(type.getPackageName(), 0).equals("persistence")
                ? Areas.segment(type.getPackageName(), 1)
                : "";
    }
}
