package org.caravanserai.server;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The embedded database's own settings: durable, one address, passwords only. */
final class PostgresConfiguration {
    private static final String FILE = "caravanserai.conf";

    private final InetAddress address;
    private final Path logs;

    PostgresConfiguration(InetAddress address, Path logs) {
        this.address = address;
        this.logs = logs;
    }

    /** Makes a fresh cluster read our file, and after it a {@code local.conf} a person may write. */
    static void include(Path cluster) throws IOException {
        Files.writeString(
                cluster.resolve("postgresql.conf"),
                "\ninclude '" + FILE + "'\ninclude_if_exists 'local.conf'\n",
                StandardOpenOption.APPEND);
    }

    void write(Path cluster, int port) throws IOException {
        Files.writeString(cluster.resolve(FILE), """
                # Written at every start; put your own settings into local.conf.
                listen_addresses = '%s'
                port = %d
                unix_socket_directories = ''
                max_connections = 200
                shared_buffers = 256MB
                effective_cache_size = 1GB
                work_mem = 8MB
                maintenance_work_mem = 128MB
                random_page_cost = 1.1
                jit = off
                fsync = on
                synchronous_commit = on
                full_page_writes = on
                max_wal_size = 2GB
                password_encryption = 'scram-sha-256'
                timezone = 'UTC'
                log_timezone = 'UTC'
                logging_collector = on
                log_directory = '%s'
                log_filename = 'postgresql-%%a.log'
                log_truncate_on_rotation = on
                log_rotation_age = 1d
                log_line_prefix = '%%m [%%p] %%q%%u '
                """.formatted(
                        address.getHostAddress(), port, logs.toString().replace("'", "''")));
        Files.writeString(
                cluster.resolve("pg_hba.conf"),
                "host all all %s/%d scram-sha-256%n"
                        .formatted(address.getHostAddress(), address instanceof Inet6Address ? 128 : 32));
    }
}
