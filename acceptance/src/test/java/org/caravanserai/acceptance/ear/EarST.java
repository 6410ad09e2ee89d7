package org.caravanserai.acceptance.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Databases;
import org.caravanserai.acceptance.harness.MainJob;
import org.caravanserai.acceptance.harness.Sockets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same product as an EAR on Payara Server, with a database as an administrator provides it. */
@Tag("ear")
class EarST {
    private static PayaraServer server;

    @BeforeAll
    static void deploy() {
        Map<String, String> environment = new HashMap<>(Databases.fresh());
        environment.put("CARAVANSERAI_RATE_LIMITS", "off");
        environment.put("CARAVANSERAI_DATA", System.getProperty("acceptance.folder") + "/ear");
        server = new PayaraServer(Path.of(System.getProperty("payara.server")), environment);
        server.start();
        server.deploy(Path.of(System.getProperty("caravanserai.ear")).normalize());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theHomePageAndHealthAnswer() {
        Api.of(server.url()).get("/health/ready").expect(200);
        Api.of(server.url()).get("/").expect(200);
    }

    @Test
    void aScholarGetsASeatAtAnEventFromDraftToPublication() {
        assertThat(new MainJob(server.url()).run()).isNotBlank();
    }

    @Test
    void whatNeedsARightRefusesThoseWithoutIt() {
        Api.of(server.url()).post("events", Map.of()).expect(401);
        Api.of(server.url()).get("events/there-is-no-such-event").expect(404);
    }

    @Test
    void theTestedServerListensOnTheLoopbackOnly() {
        assertThat(Sockets.listening(List.of(server.pid()))).isNotEmpty().allMatch(Sockets::isLoopback);
    }
}
