package org.caravanserai.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class FirstAnswersTest {

    @Test
    void eachSlowAnswerIsAskedForOnce() throws Exception {
        List<String> asked = new CopyOnWriteArrayList<>();
        HttpServer node = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        node.createContext("/", call -> {
            asked.add(call.getRequestURI().getPath());
            call.sendResponseHeaders(200, -1);
            call.close();
        });
        node.start();
        try {
            new FirstAnswers("http://127.0.0.1:" + node.getAddress().getPort(), Duration.ZERO)
                    .prepare()
                    .join();
        } finally {
            node.stop(0);
        }
        assertThat(asked).containsExactly("/cooperation", "/openapi", "/api/v1/situation-report.pdf");
    }

    @Test
    void aNodeThatDoesNotAnswerIsNoFailure() throws Exception {
        Thread asking = new FirstAnswers("http://127.0.0.1:1", Duration.ZERO).prepare();
        asking.join();
        assertThat(asking.isAlive()).isFalse();
    }
}
