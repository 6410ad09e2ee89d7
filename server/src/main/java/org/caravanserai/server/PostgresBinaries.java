package org.caravanserai.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once for each version into the data folder. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** The folder whose {@code bin} holds {@code initdb}, {@code pg_ctl} and {@code postgres}. */
    static Path unpackedIn(Path folder) {
        String name = archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
        URL archive = PostgresBinaries.class.getResource("/" + name);
        if (archive == null) {
            throw new StartFailure("PostgreSQL's programs are missing beside caravanserai.jar: " + name);
        }
        try {
            Path ready = folder.resolve("programs-" + archive.openConnection().getContentLengthLong());
            if (!Files.exists(ready)) {
                unpack(archive, ready);
            }
            return ready;
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL's programs cannot be unpacked into " + folder, e);
        }
    }

    static String archiveName(String system, String processor) {
        String architecture =
                switch (processor.toLowerCase(Locale.ROOT)) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> "";
                };
        if (!system.equals("Linux") || architecture.isEmpty()) {
            throw new StartFailure("The embedded PostgreSQL runs on Linux on x86-64 and ARM64, not on " + system
                    + " on " + processor + ". Give an existing one by CARAVANSERAI_DB_URL, _DB_USER and _DB_PASSWORD.");
        }
        return "postgres-linux-" + architecture + ".txz";
    }

    private static void unpack(URL archive, Path ready) throws IOException {
        Path half = ready.resolveSibling(ready.getFileName() + ".half");
        Folders.delete(half);
        Files.createDirectories(half);
        try (InputStream in = new XZInputStream(new BufferedInputStream(archive.openStream()))) {
            Tar.unpack(in, half);
        }
        Files.move(half, ready);
    }
}
