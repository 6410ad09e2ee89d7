package org.caravanserai.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The running server of a database cluster, as its own {@code postmaster.pid} describes it. */
record Postmaster(long pid, int port, String address) {
    private static final int PORT_LINE = 3;
    private static final int ADDRESS_LINE = 5;

    /** Empty when none runs there; a file left by a crash, even with a number that another process has now, is none. */
    static Optional<Postmaster> of(Path cluster) {
        Path file = cluster.resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() <= ADDRESS_LINE) {
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.get(0).strip());
            Path folder = Path.of("/proc", String.valueOf(pid), "cwd");
            if (!Files.exists(folder) || !Files.isSameFile(folder, cluster)) {
                return Optional.empty();
            }
            return Optional.of(new Postmaster(
                    pid,
                    Integer.parseInt(lines.get(PORT_LINE).strip()),
                    lines.get(ADDRESS_LINE).strip()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
