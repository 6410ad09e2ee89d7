package org.caravanserai.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+`) \\|");
    private static final Pattern NAME = Pattern.compile("`(?:CARAVANSERAI)?_(\\w+)`");

    @Test
    void theReadmeListsEverySettingAndNoOther() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String configuration = readme.substring(readme.indexOf("## Configuration"));

        assertThat(ROW.matcher(configuration)
                        .results()
                        .flatMap(row -> NAME.matcher(row.group(1)).results())
                        .map(name -> name.group(1))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ServerSetting.values()).map(Enum::name).toList());
    }
}
