package org.caravanserai.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.web.areas.Area;

/** What every area with use cases has to bring, as "Add an area" in CONTRIBUTING.md lists it; each failure names what an area lacks. */
@AnalyzeClasses(packages = "org.caravanserai", importOptions = ImportOption.DoNotIncludeTests.class)
class AreaPartsTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern MODULE = Pattern.compile("<module>([a-z]+)</module>");

    /** Modules whose poms name all areas. */
    private static final List<String> WITH_ALL_AREAS = List.of("web", "demo", "ear", "acceptance");

    @ArchTest
    static void everyModuleOfAnAreaIsFoundByTheseRules(JavaClasses all) {
        var modules = new TreeSet<String>();
        MODULE.matcher(read("pom.xml")).results().forEach(found -> modules.add(found.group(1)));
        modules.removeAll(Areas.MODULES);
        modules.remove("ear");
        assertThat(Areas.in(all))
                .as("areas: modules in pom.xml with classes that acceptance/pom.xml names")
                .isEqualTo(modules);
    }

    @ArchTest
    static void everyAreaIsNamedWhereAllAre(JavaClasses all) {
        for (var module : WITH_ALL_AREAS) {
            var pom = read(module + "/pom.xml");
            nothingIsLacking(
                    all,
                    area -> pom.contains("<artifactId>" + area + "</artifactId>"),
                    "a dependency in the pom of " + module);
        }
        var architecture = read("ARCHITECTURE.md");
        nothingIsLacking(
                all, area -> architecture.contains("| `" + area + "` |"), "a line in the table of ARCHITECTURE.md");
    }

    @ArchTest
    static void theUseCasesOfEveryAreaAreTested(JavaClasses all) {
        nothingIsLacking(
                all,
                area -> read(area + "/src/test/java/org/caravanserai/" + area + "/UseCasesAreTestedTest.java")
                        .contains("TestedClasses.withoutTest(UseCase.class, \"execute\")"),
                "a copy of UseCasesAreTestedTest, which fails for use cases without a test");
    }

    @ArchTest
    static void everyAreaIsTriedOnTheRunningProduct(JavaClasses all) {
        nothingIsLacking(
                all,
                area -> anyFile("acceptance/src/test/java/org/caravanserai/acceptance/" + area, "ST.java"),
                "a test …ST in acceptance that opens its pages and calls its API");
    }

    @ArchTest
    static void everyAreaLeadsPeopleToItsPages(JavaClasses all) {
        var inMenus = new TreeSet<String>();
        Contributions.of(Area.class).stream()
                .filter(area -> !area.menu().isEmpty())
                .map(Area::name)
                .forEach(inMenus::add);
        nothingIsLacking(all, inMenus::contains, "an entry of a menu in its bean Area");
    }

    @ArchTest
    static void everyAreaHasCallsOfTheApi(JavaClasses all) {
        var callable = packagesOf(all, each -> each.isAnnotatedWith(jakarta.ws.rs.Path.class));
        nothingIsLacking(all, area -> isIn(callable, "web." + area), "a resource with @Path in its package of web");
    }

    @ArchTest
    static void everyAreaRecordsHistory(JavaClasses all) {
        var recording = packagesOf(all, each -> each.isAssignableTo(HistoryAction.class) && each.isEnum());
        nothingIsLacking(
                all, area -> isIn(recording, "domain." + area), "an enum HistoryAction in its package of domain");
    }

    @ArchTest
    static void everyAreaHasTablesAndRulesOverThem(JavaClasses all) {
        nothingIsLacking(
                all,
                area -> anyFile("persistence/src/main/resources/db/migration", "__" + area + "_[a-z_]+\\.sql"),
                "a migration V{date}.{n}__{area}_{what}.sql");
        nothingIsLacking(
                all,
                area -> read("persistence/src/main/resources/db/invariants/" + area + ".sql")
                        .contains("\n-- rule "),
                "a rule in db/invariants/{area}.sql");
    }

    private static void nothingIsLacking(JavaClasses all, Predicate<String> has, String what) {
        assertThat(Areas.in(all)).isNotEmpty();
        assertThat(Areas.in(all).stream().filter(has.negate()))
                .as("areas that lack " + what + " (CONTRIBUTING.md, Add an area)")
                .isEmpty();
    }

    private static Set<String> packagesOf(JavaClasses all, Predicate<JavaClass> wanted) {
        var names = new TreeSet<String>();
        all.stream().filter(wanted).map(JavaClass::getPackageName).forEach(names::add);
        return names;
    }

    private static boolean isIn(Set<String> packages, String part) {
        return packages.stream().anyMatch(name -> (name + ".").startsWith(Areas.ROOT + part + "."));
    }

    /**
     * @param end regular expression of the end of the name
     */
    private static boolean anyFile(String folder, String end) {
        var place = PROJECT.resolve(folder);
        if (!Files.isDirectory(place)) {
            return false;
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.anyMatch(file -> file.getFileName().toString().matches(".*" + end));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Nothing where there is no such file. */
    private static String read(String file) {
        try {
            var path = PROJECT.resolve(file);
            return Files.exists(path) ? Files.readString(path) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
