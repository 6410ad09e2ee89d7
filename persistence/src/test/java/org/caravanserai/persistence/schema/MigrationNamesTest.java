package org.caravanserai.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two branches may choose the same number for their migrations; no schema can be built from both. */
class MigrationNamesTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V(\\d{8}(?:\\.\\d+)+)__[a-z0-9_]+\\.sql");

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
}
