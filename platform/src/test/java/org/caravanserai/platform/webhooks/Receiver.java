package org.caravanserai.platform.webhooks;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another system that is told of facts. */
final class Receiver implements AutoCloseable {

    /** What has arrived. */
    record Arrival(HttpHeaders headers, String body) {

        String header(String name) {
            return headers.firstValue(name).orElseThrow();
        }
    }

    final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
    volatile int status = 204;
    volatile String answer = "";
    private final HttpServer server;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/in", exchange -> {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            arrivals.add(new Arrival(HttpHeaders.of(exchange.getRequestHeaders(), (name, value) -> true), body));
            var said = answer.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, said.length == 0 ? -1 : said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/in";
    }

    Arrival last() {
        return arrivals.get(arrivals.size() - 1);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
