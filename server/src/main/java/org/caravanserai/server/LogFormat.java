package org.caravanserai.server;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the server logs and how: its own settings, without the colors, because the log goes to a file. */
final class LogFormat {
    private static final String SETTINGS = "/MICRO-INF/domain/logging.properties";
    private static final String COLORS = ".ansiColor=true";

    private LogFormat() {}

    /** Writes the settings into the folder and returns the file. */
    static Path writeInto(Path folder) throws IOException {
        return Files.writeString(folder.resolve("logging.properties"), plain());
    }

    static String plain() throws IOException {
        try (InputStream settings = PayaraMicro.class.getResourceAsStream(SETTINGS)) {
            if (settings == null) {
                throw new IOException("The server brings no " + SETTINGS);
            }
            return new String(settings.readAllBytes(), StandardCharsets.ISO_8859_1).replace(COLORS, ".ansiColor=false");
        }
    }
}
