package org.caravanserai.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** Asks the node for what takes seconds at the first time only, a while after the start, so that no visitor waits for it. */
final class FirstAnswers {
    /** A page with pictures, the description of the API, and a printed report in the language with the largest font. */
    private static final List<String> SLOW =
            List.of("/cooperation", "/openapi", "/api/v1/situation-report.pdf?language=zh");

    private static final Duration AFTER_START = Duration.ofSeconds(20);
    private static final Duration AT_MOST = Duration.ofMinutes(2);

    private final String localUrl;
    private final Duration delay;

    FirstAnswers(String localUrl) {
        this(localUrl, AFTER_START);
    }

    FirstAnswers(String localUrl, Duration delay) {
        this.localUrl = localUrl;
        this.delay = delay;
    }

    /** Returns at once; a failure has no consequence but that the first visitor waits. */
    Thread prepare() {
        Thread asking = new Thread(this::ask, "caravanserai-first-answers");
        asking.setDaemon(true);
        asking.start();
        return asking;
    }

    private void ask() {
        try {
            Thread.sleep(delay.toMillis());
            HttpClient client = HttpClient.newHttpClient();
            for (String address : SLOW) {
                HttpRequest request = HttpRequest.newBuilder(URI.create(localUrl + address))
                        .timeout(AT_MOST)
                        .build();
                client.send(request, BodyHandlers.discarding());
            }
        } catch (IOException unanswered) {
            // The node stops, or is too busy: whoever asks next asks for the first time.
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
