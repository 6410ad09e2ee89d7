package org.caravanserai.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two branches may choose the same number for their migrations; no schema can be built from both. The name says whose tables a migration
 * changes: an area or a shared part, as its package is called, or {@code platform} for more than one of the shared parts.
 */
class MigrationNamesTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path PARTS = Path.of("src/main/java/org/caravanserai/persistence");
    private static final Pattern NAME = Pattern.compile("V(\\d{8})((?:\\.\\d+)+)__([a-z0-9]+)(?:_[a-z0-9_]+)?\\.sql");

    /** Those of earlier days are released; some of them name no area. */
    private static final String LAST_DAY_WITHOUT_AREAS = "20261126";

    @Test
    void everyMigrationHasANumberOfItsOwn() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            var names = files.map(file -> file.getFileName().toString()).toList();
            assertThat(names).isNotEmpty().allMatch(name -> NAME.matcher(name).matches());
            assertThat(names)
                    .extracting(name -> name.substring(0, name.indexOf("__")))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyMigrationNamesItsAreaAndWhatItChanges() throws IOException {
        var parts = parts();
        try (var files = Files.list(MIGRATIONS)) {
            assertThat(files.map(file -> NAME.matcher(file.getFileName().toString()))
                            .filter(Matcher::matches)
                            .filter(name -> name.group(1).compareTo(LAST_DAY_WITHOUT_AREAS) > 0))
                    .allSatisfy(name -> {
                        assertThat(name.group(3)).as(name.group()).isIn(parts);
                        assertThat(name.group())
                                .matches("V\\d{8}\\.\\d+__[a-z]+_[a-z0-9_]+\\.sql")
                                .as(name.group());
                    });
        }
    }

    private static List<String> parts() throws IOException {
        try (var folders = Files.list(PARTS)) {
            var names = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString());
            return Stream.concat(names, Stream.of("platform")).toList();
        }
    }
}
