package org.caravanserai.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Who may do what stands in a table that a review sees change: {@code docs/access.md}, made of the annotations of the use cases. */
@AnalyzeClasses(packages = "org.caravanserai", importOptions = ImportOption.DoNotIncludeTests.class)
class AccessMatrixTest {

    private static final Path TABLE = Path.of("..", "docs", "access.md");
    private static final Path WANTED = Path.of("target", "access.md");
    private static final String HEAD = """
        # Who may do what

        Made of the use cases (`@Requires`, `@Public`) and `domain.access.Permission`; a test compares it. A dot: whoever has this role
        may. Roles in an organization count for that organization. What somebody may do to a single thing, such as the own
        registration, is a rule of the use case itself and stands in its test.

        """;

    @ArchTest
    static void theTableOfPermissionsIsTheOneThatWasReviewed(JavaClasses classes) throws IOException {
        var wanted = HEAD
                + classes.stream()
                        .filter(found -> found.isAnnotatedWith(UseCase.class))
                        .collect(Collectors.groupingBy(AccessMatrixTest::area))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(area -> section(area.getKey(), area.getValue()))
                        .collect(Collectors.joining("\n"));
        Files.createDirectories(WANTED.getParent());
        Files.writeString(WANTED, wanted);
        assertThat(Files.exists(TABLE) ? Files.readAllLines(TABLE) : List.of())
                .as("docs/access.md is not what the code says. If that is meant: cp acceptance/target/access.md docs/")
                .isEqualTo(wanted.lines().toList());
    }

    /** The module: the first part of the package that is ours. */
    private static String area(JavaClass useCase) {
        return useCase.getPackageName().split("\\.")[2];
    }

    private static String section(String area, List<JavaClass> useCases) {
        var columns = new ArrayList<>(List.of("use case", "permission", "visitor", "signed in"));
        Stream.of(PlatformRole.values()).forEach(role -> columns.add(words(role)));
        Stream.of(OrganizationRole.values()).forEach(role -> columns.add(words(role)));
        var lines = new ArrayList<String>();
        lines.add("## " + area);
        lines.add("");
        lines.add(row(columns));
        lines.add(row(columns.stream().map(column -> "---").toList()));
        useCases.stream()
                .sorted(Comparator.comparing(JavaClass::getSimpleName))
                .map(AccessMatrixTest::cells)
                .map(AccessMatrixTest::row)
                .forEach(lines::add);
        return String.join("\n", lines) + "\n";
    }

    private static List<String> cells(JavaClass useCase) {
        var permission = useCase.isAnnotatedWith(Requires.class)
                ? useCase.getAnnotationOfType(Requires.class).value()
                : null;
        var everybody = permission == null;
        var signedIn = everybody || permission == Permission.SIGNED_IN;
        var cells = new ArrayList<>(
                List.of(useCase.getSimpleName(), everybody ? "" : words(permission), dot(everybody), dot(signedIn)));
        Stream.of(PlatformRole.values())
                .forEach(role ->
                        cells.add(dot(signedIn || permission.platformRoles().contains(role))));
        Stream.of(OrganizationRole.values())
                .forEach(role ->
                        cells.add(dot(signedIn || permission.organizationRoles().contains(role))));
        return cells;
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String dot(boolean allowed) {
        return allowed ? "•" : "";
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }
}
