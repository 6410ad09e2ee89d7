package org.caravanserai.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.caravanserai.server.CommandLine.Action;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @Test
    void nothingMeansToServe() {
        assertThat(CommandLine.of(List.of()).action()).isEqualTo(Action.SERVE);
    }

    @Test
    void bothFormsOfAnOptionAreRead() {
        CommandLine line =
                CommandLine.of(List.of("check-data", "--port", "8081", "--db-url=jdbc:postgresql://a/b?c=d"));

        assertThat(line.action()).isEqualTo(Action.CHECK_DATA);
        assertThat(line.values())
                .containsEntry(ServerSetting.PORT, "8081")
                .containsEntry(ServerSetting.DB_URL, "jdbc:postgresql://a/b?c=d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "serve", "--secret", "--db-password=x", "-x", ""})
    void whatIsNotKnownIsRefused(String word) {
        assertThatThrownBy(() -> CommandLine.of(List.of(word))).isInstanceOf(UsageError.class);
    }

    @Test
    void backupAndRestoreNameAFile() {
        CommandLine backup = CommandLine.of(List.of("backup", "app.backup", "--data", "d"));

        assertThat(backup.action()).isEqualTo(Action.BACKUP);
        assertThat(backup.file()).isEqualTo(Path.of("app.backup"));
        assertThat(CommandLine.of(List.of("restore", "app.backup")).action()).isEqualTo(Action.RESTORE);
        assertThatThrownBy(() -> CommandLine.of(List.of("restore"))).isInstanceOf(UsageError.class);
        assertThatThrownBy(() -> CommandLine.of(List.of("backup", "--data", "d")))
                .isInstanceOf(UsageError.class);
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertThatThrownBy(() -> CommandLine.of(List.of("--port"))).isInstanceOf(UsageError.class);
    }

    @ParameterizedTest
    @EnumSource(ServerSetting.class)
    void theHelpNamesEveryVariableAndOption(ServerSetting setting) {
        assertThat(HelpText.text()).contains(setting.variable());
        setting.option().ifPresent(option -> assertThat(HelpText.text()).contains(option + " VALUE"));
    }

    @Test
    void propertiesFollowTheVariables() {
        assertThat(ServerSetting.DB_URL.property()).isEqualTo("caravanserai.db.url");
        assertThat(ServerSetting.RATE_LIMITS.property()).isEqualTo("caravanserai.rate.limits");
    }
}
