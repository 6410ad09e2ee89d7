package org.caravanserai.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;
import jakarta.ws.rs.Path;

/** Resources and pages are two ways to the same use cases; neither goes through the other. */
@AnalyzeClasses(packages = "org.caravanserai", importOptions = ImportOption.DoNotIncludeTests.class)
class ApiRulesTest {

    @ArchTest
    static final ArchRule pagesDoNotUseTheTypesOfTheApi = noClasses()
            .that()
            .areAnnotatedWith(Named.class)
            .should()
            .dependOnClassesThat(resideInAPackage("org.caravanserai.web.rest..").or(simpleNameEndingWith("Json")));

    /** Paths below the root are never looked at where another resource has their beginning. */
    @ArchTest
    static final ArchRule noResourceIsTheRoot = noClasses().should().beAnnotatedWith(rootPath());

    private static DescribedPredicate<JavaAnnotation<?>> rootPath() {
        return DescribedPredicate.describe(
                "@Path(\"/\")",
                annotation -> annotation.getRawType().isEquivalentTo(Path.class)
                        && annotation.get("value").filter("/"::equals).isPresent());
    }
}
