package org.caravanserai.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayaraNodeTest {
    private static ServerSettings settings(String... more) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "CARAVANSERAI_DB_URL",
                "jdbc:postgresql://db/x",
                "CARAVANSERAI_SECRET",
                "s",
                "CARAVANSERAI_PORT",
                "18199"));
        for (int i = 0; i < more.length; i += 2) {
            environment.put(more[i], more[i + 1]);
        }
        return ServerSettings.of(Map.of(), Map.of(), environment, Path.of("data"));
    }

    @Test
    void everyListenerIsBoundToTheOneAddress() {
        ServerSettings settings = settings("CARAVANSERAI_ADDRESS", "127.0.0.7");
        PayaraNode node = new PayaraNode(settings, ClusterNetwork.of(settings), Path.of("a.war"), Path.of("node"));

        assertThat(node.commands()).anyMatch(command -> command.endsWith("http-listener.address=127.0.0.7"));
        assertThat(node.arguments(Path.of("before"), Path.of("logging.properties")))
                .containsSubsequence("--logproperties", "logging.properties")
                .containsSubsequence("--interfaces", "127.0.0.7")
                .contains("--disablephonehome");
    }

    @Test
    void aNodeAloneJoinsNobody() {
        ClusterNetwork one = ClusterNetwork.of(settings());

        assertThat(one.name()).isNotEqualTo(ClusterNetwork.of(settings()).name());
        assertThat(one.members()).isEqualTo("127.0.0.1:" + one.port());
    }

    @Test
    void aNodeOfAClusterTakesAFreePortOfItsAddress() {
        int port = Ports.free(InetAddress.getLoopbackAddress());
        ClusterNetwork network =
                ClusterNetwork.of(settings("CARAVANSERAI_CLUSTER", "192.0.2.1:5000, 127.0.0.1:" + port));

        assertThat(network.port()).isEqualTo(port);
        assertThat(network.members()).isEqualTo("192.0.2.1:5000,127.0.0.1:" + port);
    }

    @Test
    void onlyNodesWithTheSameSecretMeet() {
        String members = "127.0.0.1:" + Ports.free(InetAddress.getLoopbackAddress());
        String name =
                ClusterNetwork.of(settings("CARAVANSERAI_CLUSTER", members)).name();

        assertThat(ClusterNetwork.of(settings("CARAVANSERAI_CLUSTER", members)).name())
                .isEqualTo(name);
        assertThat(ClusterNetwork.of(settings("CARAVANSERAI_CLUSTER", members, "CARAVANSERAI_SECRET", "t"))
                        .name())
                .isNotEqualTo(name);
        assertThat(name).matches("caravanserai-[0-9a-f]{64}");
    }

    @Test
    void aClusterWithoutThisNodeIsRefused() {
        ServerSettings settings = settings("CARAVANSERAI_CLUSTER", "192.0.2.1:5000");

        assertThatThrownBy(() -> ClusterNetwork.of(settings)).isInstanceOf(UsageError.class);
    }
}
