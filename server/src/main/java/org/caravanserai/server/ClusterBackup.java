package org.caravanserai.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies the files of the running embedded database as PostgreSQL's manual describes it in "Making a Base Backup Using the
 * Low Level API": between {@code pg_backup_start} and {@code pg_backup_stop}, with the write-ahead log of that time.
 * A replication slot keeps the log until it is copied. The copy holds everything that was committed before the copying
 * ended, and the database brings it to that state at its first start.
 */
final class ClusterBackup {
    private static final String WRITE_AHEAD_LOG = "pg_wal";
    private static final Path CONTROL_FILE = Path.of("global", "pg_control");

    /** Folders whose content PostgreSQL recreates; the folders themselves must exist. */
    private static final Set<String> EMPTY = Set.of(
            WRITE_AHEAD_LOG,
            "pg_dynshmem",
            "pg_notify",
            "pg_replslot",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "current_logfiles", "backup_label", "tablespace_map");
    private static final Pattern PASSING = Pattern.compile("pgsql_tmp.*|pg_internal\\.init.*|.+\\.tmp");
    private static final Pattern SEGMENT = Pattern.compile("[0-9A-F]{24}");
    private static final Pattern START = Pattern.compile("START WAL LOCATION: \\S+ \\(file ([0-9A-F]{24})\\)");

    private final Path cluster;
    private final ZipFolder target;

    /**
     * @param target where the files of the cluster go
     */
    ClusterBackup(Path cluster, ZipFolder target) {
        this.cluster = cluster;
        this.target = target;
    }

    /**
     * @param administrator a connection of the superuser, which belongs to this backup alone
     */
    void copy(Connection administrator) throws SQLException, IOException {
        try (Statement statement = administrator.createStatement()) {
            statement.execute("select pg_create_physical_replication_slot('caravanserai_backup_' || pg_backend_pid(),"
                    + " immediately_reserve => true, temporary => true)");
            statement.execute("select pg_backup_start(label => 'caravanserai', fast => true)");
            copyFiles();
            String label;
            String last;
            try (ResultSet stopped = statement.executeQuery(
                    "select labelfile, pg_walfile_name(lsn) from pg_backup_stop(wait_for_archive => false)")) {
                stopped.next();
                label = stopped.getString(1);
                last = stopped.getString(2);
            }
            target.write("backup_label", label.getBytes(StandardCharsets.UTF_8));
            copyLog(firstSegment(label), last);
        }
    }

    private void copyFiles() throws IOException {
        Files.walkFileTree(cluster, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path name = cluster.relativize(folder);
                if (PASSING.matcher(folder.getFileName().toString()).matches()) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                target.folder(name);
                return EMPTY.contains(name.toString()) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path name = cluster.relativize(file);
                if (name.toString().equals(WRITE_AHEAD_LOG)) {
                    target.folder(name);
                } else if (!attributes.isRegularFile()) {
                    throw new StartFailure("The database has files elsewhere (" + file
                            + "), which this command does not copy. Use pg_basebackup instead.");
                } else if (!name.equals(CONTROL_FILE)
                        && !LEFT_OUT.contains(name.toString())
                        && !PASSING.matcher(file.getFileName().toString()).matches()) {
                    copyIfThere(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        target.write(CONTROL_FILE.toString(), unchanging(cluster.resolve(CONTROL_FILE)));
    }

    /** A table that is dropped while the files are copied takes its file away; the log knows of it. */
    private void copyIfThere(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            target.write(cluster.relativize(file).toString(), in);
        } catch (NoSuchFileException gone) {
            return;
        }
    }

    /** The control file is written as a whole, but a reader may meet the writer; read alike twice, it is whole. */
    private static byte[] unchanging(Path file) throws IOException {
        byte[] before = Files.readAllBytes(file);
        for (byte[] again = Files.readAllBytes(file); !Arrays.equals(before, again); again = Files.readAllBytes(file)) {
            before = again;
        }
        return before;
    }

    private void copyLog(String first, String last) throws IOException {
        List<Path> segments;
        try (Stream<Path> files = Files.list(cluster.resolve(WRITE_AHEAD_LOG))) {
            segments = files.filter(file -> needed(file.getFileName().toString(), first, last))
                    .sorted()
                    .toList();
        }
        for (Path segment : segments) {
            try (InputStream in = Files.newInputStream(segment)) {
                target.write(cluster.relativize(segment).toString(), in);
            }
        }
        if (segments.stream().noneMatch(file -> file.endsWith(first))
                || segments.stream().noneMatch(file -> file.endsWith(last))) {
            throw new StartFailure("The write-ahead log of the backup is not complete; try again.");
        }
    }

    private static boolean needed(String name, String first, String last) {
        return name.endsWith(".history")
                || SEGMENT.matcher(name).matches() && name.compareTo(first) >= 0 && name.compareTo(last) <= 0;
    }

    private static String firstSegment(String label) {
        Matcher start = START.matcher(label);
        if (!start.find()) {
            throw new StartFailure("PostgreSQL described the backup in words that are not known: " + label);
        }
        return start.group(1);
    }
}
