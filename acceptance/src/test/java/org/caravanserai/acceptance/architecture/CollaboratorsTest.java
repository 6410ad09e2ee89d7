package org.caravanserai.acceptance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContextListener;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;

/** How beans get their collaborators. */
@AnalyzeClasses(packages = "org.caravanserai", importOptions = ImportOption.DoNotIncludeTests.class)
class CollaboratorsTest {

    /** What ADR 17 excepts: resources, providers, filters and listeners, and page beans that are serialized with their view. */
    private static final DescribedPredicate<JavaClass> MADE_OTHERWISE = DescribedPredicate.describe(
            "are made by the servlet or REST container or kept in a view",
            made -> made.isAnnotatedWith(Path.class)
                    || made.isAnnotatedWith(Provider.class)
                    || made.isAssignableTo(Servlet.class)
                    || made.isAssignableTo(Filter.class)
                    || made.isAssignableTo(ServletContextListener.class)
                    || isKeptInAView(made));

    /** So that a test can construct them on ports in memory. */
    @ArchTest
    static final ArchRule beansAreConstructed = fields().that()
            .areAnnotatedWith(Inject.class)
            .should()
            .beDeclaredInClassesThat(MADE_OTHERWISE)
            .because("beans take their collaborators by constructor (ADR 17)");

    /** A page bean, or the base of such beans only. */
    private static boolean isKeptInAView(JavaClass bean) {
        return bean.isAnnotatedWith(ViewScoped.class)
                || !bean.getSubclasses().isEmpty()
                        && bean.getSubclasses().stream().allMatch(CollaboratorsTest::isKeptInAView);
    }
}
