package org.caravanserai.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckDataCommandTest {

    @Test
    void whereThereIsNoDatabaseNoneIsMade(@TempDir Path folder) {
        Path data = folder.resolve("data");
        ServerSettings settings = ServerSettings.of(Map.of(), Map.of(), Map.of(), data);

        assertThatThrownBy(() -> new CheckDataCommand(settings, System.out).run())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("There is no database in " + data);
        assertThat(data).doesNotExist();
    }
}
