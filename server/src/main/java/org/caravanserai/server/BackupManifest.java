package org.caravanserai.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Properties;

/**
 * What a backup says of itself, first in the file.
 *
 * @param postgresql major version of the database
 * @param processor of the machine, as in the name of PostgreSQL's programs; files of a database fit only the same
 * @param created when the backup began
 */
record BackupManifest(String postgresql, String processor, Instant created) {
    static final String NAME = "backup.properties";

    static BackupManifest ofThisMachine(Instant now) {
        return new BackupManifest(EmbeddedDatabase.MAJOR_VERSION, processorHere(), now.truncatedTo(ChronoUnit.SECONDS));
    }

    private static String processorHere() {
        return PostgresBinaries.archiveName(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    void write(OutputStream out) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("postgresql", postgresql);
        properties.setProperty("processor", processor);
        properties.setProperty("created", created.toString());
        properties.store(new OutputStreamWriter(out, StandardCharsets.UTF_8), null);
    }

    static BackupManifest read(InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        return new BackupManifest(
                properties.getProperty("postgresql", ""),
                properties.getProperty("processor", ""),
                Instant.parse(properties.getProperty("created", Instant.EPOCH.toString())));
    }

    /** Refuses what this product's PostgreSQL could not read on this machine. */
    void check() {
        if (!postgresql.equals(EmbeddedDatabase.MAJOR_VERSION)) {
            throw new StartFailure("The backup was made with PostgreSQL " + postgresql + ", this product brings "
                    + EmbeddedDatabase.MAJOR_VERSION + ": restore it with the version of Caravanserai that made it.");
        }
        if (!processor.equals(processorHere())) {
            throw new StartFailure("The backup is from a machine with another kind of processor (" + processor
                    + "), and the files of PostgreSQL do not fit this one (" + processorHere() + ").");
        }
    }
}
