package org.caravanserai.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package has a sentence of its own. */
class PackagesTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();

    @Test
    void everyPackageSaysWhatItIsFor() {
        var bare = sources(".java")
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")));
        assertThat(bare).isEmpty();
    }

    private static Stream<Path> sources(String ending) {
        try (var modules = Files.list(PROJECT)) {
            return modules
                    .map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .flatMap(PackagesTest::files)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
