package org.caravanserai.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Asks the node itself until it answers as a visitor would want it to. */
final class ReadySignal {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(150);
    private static final Duration AT_MOST = Duration.ofMinutes(10);
    private static final Duration WITHOUT_APPLICATION = Duration.ofSeconds(20);
    private static final Duration ONE_ANSWER = Duration.ofSeconds(60);
    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int SILENT = -1;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String localUrl;

    ReadySignal(String localUrl) {
        this.localUrl = localUrl;
    }

    /**
     * Returns when health says ready and the home page answers. The server alone also claims to be ready, so
     * a home page that stays unknown means that the application failed to start: refused with {@link StartFailure}.
     */
    void await() {
        long begun = System.nanoTime();
        while (since(begun).compareTo(AT_MOST) < 0) {
            int health = status("/health/ready");
            int home = health == SILENT ? SILENT : status("/");
            if ((health == OK || health == NOT_FOUND) && home >= OK && home < BAD_REQUEST) {
                return;
            }
            if (home == NOT_FOUND && since(begun).compareTo(WITHOUT_APPLICATION) > 0) {
                throw new StartFailure("The application did not start.");
            }
            pause();
        }
        throw new StartFailure("The application did not become ready within " + AT_MOST.toMinutes() + " minutes.");
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private int status(String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(localUrl + path))
                    .timeout(ONE_ANSWER)
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return SILENT;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while starting", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while starting", e);
        }
    }
}
