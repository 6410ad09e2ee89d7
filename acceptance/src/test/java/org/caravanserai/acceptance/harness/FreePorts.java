package org.caravanserai.acceptance.harness;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports of the loopback that nobody uses at this moment, below those that the system gives to outgoing connections: nothing takes one by
 * chance between its choice and the start of the product. Test processes that run side by side begin at different places.
 */
public final class FreePorts {
    private static final int FIRST = 16_000;
    private static final int COUNT = 16_000;
    private static final int PROCESSES_APART = 397;
    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * PROCESSES_APART % COUNT));

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
