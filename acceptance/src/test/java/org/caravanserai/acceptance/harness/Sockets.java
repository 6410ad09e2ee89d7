package org.caravanserai.acceptance.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sockets of a process, as Linux lists them in {@code /proc}. */
public final class Sockets {
    private static final String LISTENING = "0A";
    private static final int LOCAL = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private Sockets() {}

    /** Local addresses in Linux's own hexadecimal form, {@code address:port}, on which the processes listen for TCP. */
    public static List<String> listening(List<Long> processes) {
        Set<String> sockets = new HashSet<>();
        processes.forEach(process -> sockets.addAll(sockets(process)));
        return List.of("tcp", "tcp6").stream()
                .flatMap(table -> lines(table).stream().skip(1))
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields[STATE].equals(LISTENING) && sockets.contains("socket:[" + fields[INODE] + "]"))
                .map(fields -> fields[LOCAL])
                .toList();
    }

    /** Whether such an address is one of the loopback: 127.x.x.x, the same inside IPv6, or ::1. */
    public static boolean isLoopback(String address) {
        return address.matches("[0-9A-F]{6}7F:.*")
                || address.matches("0{16}FFFF0000[0-9A-F]{6}7F:.*")
                || address.startsWith("00000000000000000000000001000000:");
    }

    private static List<String> lines(String table) {
        try {
            return Files.readAllLines(Path.of("/proc/net", table));
        } catch (IOException e) {
            return List.of("");
        }
    }

    private static Set<String> sockets(long process) {
        Set<String> sockets = new HashSet<>();
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/" + process + "/fd"))) {
            for (Path descriptor : open) {
                try {
                    sockets.add(Files.readSymbolicLink(descriptor).toString());
                } catch (NoSuchFileException e) {
                    // Closed while we looked.
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sockets;
    }
}
