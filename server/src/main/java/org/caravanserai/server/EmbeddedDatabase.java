package org.caravanserai.server;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The product's own PostgreSQL. Stopping the JVM by force leaves it running; the next start stops and replaces it. */
final class EmbeddedDatabase {
    static final String ROLE = "caravanserai";
    static final String MAJOR_VERSION = "18";
    private static final String ADMINISTRATOR = "postgres";

    private final DataFolder data;
    private final InetAddress address;
    private final Path cluster;
    private final Path startLog;
    private int port;

    EmbeddedDatabase(DataFolder data, InetAddress address) {
        this.data = data;
        this.address = address.isLoopbackAddress() ? address : InetAddress.getLoopbackAddress();
        this.cluster = cluster(data.root());
        this.startLog = data.logs().resolve("postgresql-start.log");
    }

    /** The file that is there when this data folder holds a database. */
    static Path versionFile(Path dataFolder) {
        return cluster(dataFolder).resolve("PG_VERSION");
    }

    static Path cluster(Path dataFolder) {
        return dataFolder.resolve("postgresql").resolve("cluster");
    }

    /** Starts it, making it first where there is none, and returns the access of the application's role. */
    synchronized DatabaseAccess start() {
        port = Ports.free(address);
        return restart();
    }

    /** Starts it on the port it had before. */
    synchronized DatabaseAccess restart() {
        data.refuseHalfRestored();
        PostgresProgram program = program();
        Postmaster.of(cluster).ifPresent(left -> stop());
        try {
            if (!Files.exists(cluster)) {
                make(program);
            }
            checkVersion();
            new PostgresConfiguration(address, data.logs()).write(cluster, port);
            Files.deleteIfExists(startLog);
            if (program.run(
                            "pg_ctl",
                            List.of("start", "-w", "-t", "240", "-D", cluster.toString(), "-l", startLog.toString()))
                    != 0) {
                throw new StartFailure(
                        "The embedded PostgreSQL does not start; see " + startLog + " and " + data.logs());
            }
            return bootstrap();
        } catch (IOException e) {
            throw new StartFailure("The embedded PostgreSQL's folder cannot be used: " + cluster, e);
        }
    }

    /** The database while some process of this data folder has it running. */
    Optional<DatabaseAccess> running() {
        return Postmaster.of(cluster).map(found -> application(found.port()));
    }

    /** Like {@link #start}, with the credentials of the superuser. */
    DatabaseAccess startForAdministration() {
        start();
        return administrator(port, "postgres");
    }

    /** Like {@link #running}, with the credentials of the superuser. */
    Optional<DatabaseAccess> runningForAdministration() {
        return Postmaster.of(cluster).map(found -> administrator(found.port(), "postgres"));
    }

    /** Waits until its data is safely on disk; clients still connected are cut off. Does nothing when it is not running. */
    synchronized void stop() {
        if (Postmaster.of(cluster).isPresent()) {
            program().run("pg_ctl", List.of("stop", "-m", "fast", "-w", "-t", "120", "-D", cluster.toString()));
        }
    }

    private PostgresProgram program() {
        return new PostgresProgram(
                PostgresBinaries.unpackedIn(data.database()), data.logs().resolve("postgresql-tools.log"));
    }

    private void make(PostgresProgram program) throws IOException {
        Path half = cluster.resolveSibling("cluster.half");
        Folders.delete(half);
        String password = data.keyFile("database-administrator").toString();
        int status = 1;
        for (String locale : List.of("--locale=C.UTF-8", "--no-locale")) {
            if (status != 0) {
                status = program.run(
                        "initdb",
                        List.of(
                                "-D",
                                half.toString(),
                                "-U",
                                ADMINISTRATOR,
                                "--pwfile=" + password,
                                "-A",
                                "scram-sha-256",
                                "-E",
                                "UTF8",
                                locale,
                                "--locale-provider=icu",
                                "--icu-locale=und"));
            }
        }
        if (status != 0) {
            throw new StartFailure("The embedded PostgreSQL cannot be set up; see "
                    + data.logs().resolve("postgresql-tools.log")
                    + ". As root it needs user namespaces (unshare --user); else run as an ordinary user.");
        }
        PostgresConfiguration.include(half);
        Files.move(half, cluster);
    }

    private void checkVersion() throws IOException {
        String version = Files.readString(cluster.resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new StartFailure("The data folder was made by PostgreSQL " + version + ", this product brings "
                    + MAJOR_VERSION + ": dump it with the old product and load it into a fresh data folder.");
        }
    }

    private DatabaseAccess bootstrap() {
        DatabaseAccess application = application(port);
        new DatabaseBootstrap(administrator(port, "postgres"), administrator(port, ROLE)).make(application);
        return application;
    }

    private DatabaseAccess administrator(int port, String database) {
        return access(port, database, ADMINISTRATOR, "database-administrator");
    }

    private DatabaseAccess application(int port) {
        return access(port, ROLE, ROLE, "database");
    }

    private DatabaseAccess access(int port, String database, String user, String key) {
        String host = address.getHostAddress();
        return new DatabaseAccess(
                "jdbc:postgresql://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/" + database,
                user,
                data.key(key));
    }
}
