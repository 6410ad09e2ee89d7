package org.caravanserai.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class LogFormatTest {
    @Test
    void theServersOwnSettingsStayButForTheColors() throws IOException {
        assertThat(LogFormat.plain())
                .contains("ODLLogFormatter.ansiColor=false")
                .contains("PayaraMicro.level=INFO")
                .doesNotContain("ansiColor=true");
    }
}
