package org.caravanserai.acceptance.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;

/** Resources and pages are two ways to the same use cases; neither goes through the other. */
@AnalyzeClasses(packages = "org.caravanserai", importOptions = ImportOption.DoNotIncludeTests.class)
class ApiRulesTest {

    @ArchTest
    static final ArchRule pagesDoNotUseTheTypesOfTheApi = noClasses()
            .that()
            .areAnnotatedWith(Named.class)
            .should()
            .dependOnClassesThat(resideInAPackage("org.caravanserai.web.rest..").or(simpleNameEndingWith("Json")));
}
