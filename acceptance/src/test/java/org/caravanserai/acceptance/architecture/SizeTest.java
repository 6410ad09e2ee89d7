package org.caravanserai.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small things are read; large ones are searched. */
class SizeTest {

    private static final int CLASS_LINES = 250;
    private static final int PAGE_LINES = 150;
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();

    @Test
    void noClassIsLong() {
        assertThat(longerThan(CLASS_LINES, ".java")).isEmpty();
    }

    @Test
    void noPageIsLong() {
        assertThat(longerThan(PAGE_LINES, ".xhtml")).isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        var bare = sources(".java")
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")));
        assertThat(bare).isEmpty();
    }

    private static List<String> longerThan(int lines, String ending) {
        return sources(ending)
                .filter(file -> count(file) > lines)
                .map(file -> count(file) + " " + file)
                .toList();
    }

    private static Stream<Path> sources(String ending) {
        try (var modules = Files.list(PROJECT)) {
            return modules
                    .map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .flatMap(SizeTest::files)
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

    private static long count(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
