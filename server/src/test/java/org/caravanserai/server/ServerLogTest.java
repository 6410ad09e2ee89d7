package org.caravanserai.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerLogTest {
    private static final String EARLIER = """
            [2026-11-27T15:00:00.000+0000] [] [SEVERE] [] [a.b.C] [tid: 1] [[
              Of the start before
            java.lang.IllegalStateException: an earlier failure
            """;
    private static final String HTTP_PORT_TAKEN = """
            [2026-11-27T15:35:49.700+0000] [] [WARNING] [] [a.b.C] [tid: 1] [[
              Not the reason
            java.lang.UnsupportedOperationException: harmless
            [2026-11-27T15:35:49.749+0000] [] [SEVERE] [NCLS-CORE-00019] [javax.enterprise.system.core] [tid: 1] [[
              Shutting down the server
            java.net.BindException: Address already in use
            \tat java.base/sun.nio.ch.Net.bind0(Native Method)
            [2026-11-27T15:35:49.814+0000] [] [SEVERE] [] [fish.payara.micro.PayaraMicro] [tid: 1] [[
            Caused by: java.lang.RuntimeException: org.glassfish.embeddable.GlassFishException: Server failed to start
            Caused by: org.glassfish.embeddable.GlassFishException: Server failed to start
            """;

    @TempDir
    private Path folder;

    @Test
    void aFailedStartNamesTheFirstSevereExceptionAndTheDeepestCause() throws IOException {
        Path log = Files.writeString(folder.resolve("server.log"), EARLIER + HTTP_PORT_TAKEN);

        assertThat(ServerLog.failure(log, EARLIER.length()).lines())
                .containsExactly(
                        "java.net.BindException: Address already in use",
                        "org.glassfish.embeddable.GlassFishException: Server failed to start");
    }

    @Test
    void withoutAnExceptionTheLastLinesAreShown() throws IOException {
        Path log = Files.writeString(folder.resolve("server.log"), "one\ntwo\n");

        assertThat(ServerLog.failure(log, 0).lines()).containsExactly("one", "two");
        assertThat(ServerLog.failure(folder.resolve("none.log"), 0)).contains("cannot be read");
    }
}
