package org.caravanserai.schedule;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;

/** Real files beside the project; tests that need them are skipped where they are absent. */
final class SharedData {

    private SharedData() {}

    static Path file(String name) {
        Path folder = Path.of("").toAbsolutePath();
        for (int up = 0; up < 3 && folder != null; up++, folder = folder.getParent()) {
            Path file =
                    folder.resolve("../shared/data/conferences").resolve(name).normalize();
            if (Files.isReadable(file)) {
                return file;
            }
        }
        assumeTrue(false, "../shared/data/conferences/" + name + " is not here: skipped");
        throw new AssertionError();
    }

    static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(file(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static ScheduleSource.Reading read(String name) {
        return new ScheduleSource(bytes(name), ZoneId.of("UTC")).read();
    }
}
