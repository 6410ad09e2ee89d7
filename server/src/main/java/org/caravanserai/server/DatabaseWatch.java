package org.caravanserai.server;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Starts the embedded database again, on its port, when something outside kills it while the product runs. */
final class DatabaseWatch {
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

    private final EmbeddedDatabase database;
    private final AtomicBoolean stopped = new AtomicBoolean();

    DatabaseWatch(EmbeddedDatabase database) {
        this.database = database;
    }

    void start() {
        Thread thread = new Thread(this::watch, "caravanserai-database-watch");
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        while (!stopped.get()) {
            try {
                Thread.sleep(BETWEEN_LOOKS.toMillis());
                synchronized (this) {
                    if (!stopped.get() && database.running().isEmpty()) {
                        System.err.println("The embedded PostgreSQL is gone; starting it again");
                        database.restart();
                    }
                }
            } catch (InterruptedException e) {
                return;
            } catch (StartFailure e) {
                System.err.println(e.getMessage());
            }
        }
    }

    /** Stops watching, then the database. */
    synchronized void stop() {
        stopped.set(true);
        database.stop();
    }
}
