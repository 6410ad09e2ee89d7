package org.caravanserai.acceptance.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports of the loopback that nobody uses at this moment, below those that the system gives to outgoing connections: nothing takes one by
 * chance between its choice and the start of the product, or while the product is down. Each of the test processes that run side by side
 * has a range of its own, by its number in the system property {@code acceptance.process} (from 1).
 */
public final class FreePorts {
    private static final int LOWEST = 16_000;
    private static final int PROCESSES = 4;
    private static final int COUNT = 4_000;
    private static final int RUNS_APART = 97;
    private static final int FIRST = LOWEST + (Integer.getInteger("acceptance.process", 1) - 1) % PROCESSES * COUNT;
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * RUNS_APART % COUNT));

    private FreePorts() {}

    /** Another one with each call. */
    public static int next() {
        for (int tried = 0; tried < COUNT; tried++) {
            int port = FIRST + Math.floorMod(NEXT.getAndIncrement(), COUNT);
            if (isFree(port)) {
                return port;
            }
        }
        throw new IllegalStateException("No port is free");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
