package org.caravanserai.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path root;

    @Test
    void aKeyIsMadeOnceAndReadableByItsOwnerOnly() throws IOException {
        String key = new DataFolder(root).key("secret");

        assertThat(key).hasSize(43);
        assertThat(new DataFolder(root).key("secret")).isEqualTo(key);
        assertThat(new DataFolder(root).key("database")).isNotEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve("keys/secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void onlyOneHoldsTheLock() {
        DataFolder first = new DataFolder(root);

        assertThat(first.tryLock("instance")).isTrue();
        assertThat(new DataFolder(root).tryLock("instance")).isFalse();
    }
}
